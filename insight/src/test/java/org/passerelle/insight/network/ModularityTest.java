package org.passerelle.insight.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModularityTest {

    private static final double ROUNDING = 1e-9;
    private static final Graph TWO_TRIANGLES = Networks.of("0-1, 0-2, 1-2, 2-3, 3-4, 3-5, 4-5");

    @Test
    void praisesTwoTrianglesApart() {
        assertThat(Modularity.of(TWO_TRIANGLES, new int[] {0, 0, 0, 1, 1, 1})).isCloseTo(.357143, within(5e-7));
    }

    @Test
    void praisesWhatLeidenFinds() {
        var found = leiden(TWO_TRIANGLES, 1);

        assertThat(Modularity.of(TWO_TRIANGLES, found)).isCloseTo(.357143, within(5e-7));
    }

    @Test
    void refusesWhatIsNoPartition() {
        assertThatIllegalArgumentException().isThrownBy(() -> Modularity.of(TWO_TRIANGLES, new int[5]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Modularity.of(TWO_TRIANGLES, new int[] {0, 0, 0, 0, 0, -1}));
        assertThatIllegalArgumentException().isThrownBy(() -> Modularity.of(TWO_TRIANGLES, new int[6], -1));
    }

    @Test
    void findsNothingToPraiseWithoutLinks() {
        assertThat(Modularity.of(Graph.of(2).build(), new int[] {0, 1})).isZero();
        assertThat(Modularity.of(Graph.of(0).build(), new int[0])).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.passerelle.insight.network.Networks#all")
    void agreesWithTheLibraryOfLeiden(String name, Graph graph) {
        if (graph.edges() == 0) {
            return;
        }
        for (var resolution : new double[] {.5, 1, 2}) {
            var communities = leiden(graph, resolution);

            var ours = Modularity.of(graph, communities, resolution);

            var theirs = algorithm(graph, resolution).calcQuality(network(graph), new Clustering(communities));
            assertThat(ours).isCloseTo(theirs, within(ROUNDING));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.passerelle.insight.network.Networks#all")
    void staysWithinItsBounds(String name, Graph graph) {
        if (graph.edges() == 0) {
            return;
        }
        var random = new SplittableRandom(graph.edges());
        var communities = random.ints(graph.vertices(), 0, 5).toArray();
        var whole = new int[graph.vertices()];

        assertThat(Modularity.of(graph, communities)).isBetween(-.5 - ROUNDING, 1.);
        assertThat(Modularity.of(graph, communities)).isLessThanOrEqualTo(Modularity.of(graph, communities, .5));
        assertThat(Modularity.of(graph, whole)).isCloseTo(0, within(ROUNDING));
        assertThat(Modularity.of(graph, whole, .3)).isCloseTo(.7, within(ROUNDING));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.passerelle.insight.network.Networks#all")
    void doesNotDependOnNumbers(String name, Graph graph) {
        var names = Networks.shuffled(graph.vertices(), 5);
        var communities = new SplittableRandom(3).ints(graph.vertices(), 0, 5).toArray();
        var renamed = new int[graph.vertices()];
        IntStream.range(0, names.length).forEach(vertex -> renamed[names[vertex]] = 4 - communities[vertex]);

        assertThat(Modularity.of(Networks.renamed(graph, names), renamed))
                .isCloseTo(Modularity.of(graph, communities), within(ROUNDING));
    }

    private static int[] leiden(Graph graph, double resolution) {
        return algorithm(graph, resolution).findClustering(network(graph)).getClusters();
    }

    /// Modularity is the library's quality when vertices weigh their strength and γ is divided by twice all
    /// weights.
    private static LeidenAlgorithm algorithm(Graph graph, double resolution) {
        var all = IntStream.range(0, graph.vertices())
                .mapToDouble(graph::strength)
                .sum();
        return new LeidenAlgorithm(resolution / all, 20, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(7));
    }

    private static Network network(Graph graph) {
        var sources = IntStream.range(0, graph.vertices())
                .flatMap(vertex -> Arrays.stream(graph.neighbours(vertex))
                        .filter(other -> other > vertex)
                        .map(other -> vertex))
                .toArray();
        var targets = IntStream.range(0, graph.vertices())
                .flatMap(vertex -> Arrays.stream(graph.neighbours(vertex)).filter(other -> other > vertex))
                .toArray();
        var weights = IntStream.range(0, sources.length)
                .mapToDouble(i -> graph.weight(sources[i], targets[i]))
                .toArray();
        var strengths = IntStream.range(0, graph.vertices())
                .mapToDouble(graph::strength)
                .toArray();
        return new Network(
                strengths,
                new LargeIntArray[] {new LargeIntArray(sources), new LargeIntArray(targets)},
                new LargeDoubleArray(weights),
                false,
                true);
    }
}
