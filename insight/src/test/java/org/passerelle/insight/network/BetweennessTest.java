package org.passerelle.insight.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.shortestpath.GraphMeasurer;
import org.jgrapht.graph.AsSubgraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BetweennessTest {

    @Test
    void sharesOutTheShortestPathsOfEachPair() {
        var betweenness = Betweenness.of(Networks.of("1-2, 1-3, 1-4, 2-5, 3-5, 4-5, 4-6"));

        assertThat(betweenness[4]).isCloseTo(4.333333, within(5e-7));
        assertThat(betweenness[1]).isCloseTo(2.5, within(1e-12));
        assertThat(betweenness[2]).isCloseTo(.333333, within(5e-7));
        assertThat(betweenness[0]).isZero();
    }

    @Test
    void findsThoseWhoHoldZacharysClubTogether() {
        var betweenness = Betweenness.of(Networks.published("karate"));

        assertThat(betweenness[0]).isCloseTo(231.071, within(5e-4));
        assertThat(betweenness[33]).isCloseTo(160.552, within(5e-4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-1", "0-1, 1-2", "0-1, 1-2, 2-3, 3-4, 1-5, 1-6, 4-7", "0-1, 2-3, 3-4", "0-1, 0-2, 0-3"})
    void foldsTreesWhole(String links) {
        var graph = Networks.of(links);

        assertThat(Core.of(graph).members).isEmpty();
        assertThat(Betweenness.of(graph)).containsExactly(naive(graph), within(1e-12));
    }

    @Test
    void needsNobody() {
        assertThat(Betweenness.of(Graph.of(0).build())).isEmpty();
        assertThat(Betweenness.of(Graph.of(3).build())).containsOnly(0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.passerelle.insight.network.Networks#all")
    void agreesWithJGraphT(String name, Graph graph) {
        var betweenness = Betweenness.of(graph);

        assertThat(betweenness).containsExactly(naive(graph), within(1e-9 * (1 + max(betweenness))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.passerelle.insight.network.Networks#all")
    void doesNotDependOnNumbers(String name, Graph graph) {
        var names = Networks.shuffled(graph.vertices(), 3);
        var renamed = Betweenness.of(Networks.renamed(graph, names));

        var betweenness = Betweenness.of(graph);

        for (var vertex = 0; vertex < betweenness.length; vertex++) {
            assertThat(renamed[names[vertex]]).isCloseTo(betweenness[vertex], within(1e-9 * (1 + max(betweenness))));
        }
    }

    @Test
    void givesTheSameBitsEachTime() {
        var graph = Networks.invented(5);

        assertThat(Betweenness.of(graph)).isEqualTo(Betweenness.of(graph));
    }

    @Test
    void drawsAsManyPathsAsItsErrorNeeds() {
        assertThat(Betweenness.samples(12, .01, .1)).isEqualTo(31_513);
        assertThat(Betweenness.samples(3, .1, .1)).isEqualTo(166);
        assertThat(Betweenness.samples(2, .01, .1)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> Betweenness.samples(12, 0, .1));
        assertThatIllegalArgumentException().isThrownBy(() -> Betweenness.samples(12, .1, 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.passerelle.insight.network.Networks#all")
    void estimatesWithinItsError(String name, Graph graph) {
        var error = .02;

        var estimate = Betweenness.estimate(graph, error, .001, 7);

        var pairs = graph.vertices() * (graph.vertices() - 1) / 2.;
        assertThat(estimate).containsExactly(Betweenness.of(graph), within(error * pairs));
        assertThat(estimate).isEqualTo(Betweenness.estimate(graph, error, .001, 7));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.passerelle.insight.network.Networks#all")
    void neverUnderratesTheLongestPath(String name, Graph graph) {
        var other = Networks.toJGraphT(graph);
        var diameter = new ConnectivityInspector<>(other)
                .connectedSets().stream()
                        .mapToDouble(piece -> new GraphMeasurer<>(new AsSubgraph<>(other, piece)).getDiameter())
                        .max()
                        .orElse(0);

        assertThat(Pieces.of(graph).longestPath()).isBetween((int) diameter + 1, 2 * (int) diameter + 1);
    }

    @Test
    void drawsNothingWhereNobodyLiesBetween() {
        assertThat(Betweenness.estimate(Graph.of(1).build(), .1, .1, 7)).containsExactly(0);
        assertThat(Betweenness.estimate(Graph.of(0).build(), .1, .1, 7)).isEmpty();
    }

    private static double[] naive(Graph graph) {
        var scores = new BetweennessCentrality<>(Networks.toJGraphT(graph)).getScores();
        return scores.keySet().stream().sorted().mapToDouble(scores::get).toArray();
    }

    private static double max(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }
}
