package org.passerelle.insight.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StructuralHolesTest {

    private static final double PRINTED = 5e-7;
    private static final double A_BILLIONTH_IN_PERCENT = 1e-7;

    @Test
    void weighsHowClosedACircleIs() {
        var holes = new StructuralHoles(Networks.of("0-1, 0-2, 0-3, 1-2"));

        assertThat(holes.of(0).constraint()).isCloseTo(.611111, within(PRINTED));
        assertThat(holes.of(0).effectiveSize()).isCloseTo(2.333333, within(PRINTED));
        assertThat(holes.of(0).efficiency()).isCloseTo(2.333333 / 3, within(PRINTED));
    }

    @Test
    void weighsTheLinks() {
        var holes = new StructuralHoles(Networks.of("0-1*3, 0-2*1, 0-3*2, 1-2*1"));

        assertThat(holes.of(0).constraint()).isCloseTo(.536458, within(PRINTED));
        assertThat(holes.of(0).effectiveSize()).isCloseTo(2.444444, within(PRINTED));
    }

    @Test
    void knowsNothingOfTheLonely() {
        assertThat(new StructuralHoles(Graph.of(1).build()).of(0)).isEqualTo(new Brokerage(0, Double.NaN, 0));
    }

    @Test
    void freesWhoeverLinksStrangers() {
        var star = new StructuralHoles(Networks.of("0-1, 0-2, 0-3, 0-4")).of(0);

        assertThat(star).isEqualTo(new Brokerage(4, .25, 4));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.passerelle.insight.network.Networks#all")
    void agreesWithTheFormulasReadWordForWord(String name, Graph graph) {
        var brokerages = StructuralHoles.ofAll(graph);

        var naive = new NaiveBurt(graph);
        for (var vertex = 0; vertex < graph.vertices(); vertex++) {
            var brokerage = brokerages.get(vertex);
            assertThat(brokerage.contacts()).isEqualTo(graph.degree(vertex));
            if (graph.degree(vertex) > 0) {
                assertThat(brokerage.constraint())
                        .isCloseTo(naive.constraint(vertex), withinPercentage(A_BILLIONTH_IN_PERCENT));
            }
            assertThat(brokerage.effectiveSize())
                    .isCloseTo(naive.effectiveSize(vertex), within(1e-9 * (1 + graph.degree(vertex))));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.passerelle.insight.network.Networks#all")
    void keepsWithinItsBounds(String name, Graph graph) {
        for (var brokerage : StructuralHoles.ofAll(graph)) {
            if (brokerage.contacts() > 0) {
                assertThat(brokerage.constraint()).isPositive();
                assertThat(brokerage.effectiveSize()).isBetween(-1e-9, (double) brokerage.contacts());
                assertThat(brokerage.efficiency()).isBetween(-1e-9, 1.);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.passerelle.insight.network.Networks#all")
    void doesNotDependOnNumbersNorOnTheUnitOfWeights(String name, Graph graph) {
        var names = Networks.shuffled(graph.vertices(), 7);
        var renamed = StructuralHoles.ofAll(Networks.renamed(graph, names));

        var brokerages = StructuralHoles.ofAll(graph);

        for (var vertex = 0; vertex < graph.vertices(); vertex++) {
            var one = brokerages.get(vertex);
            var other = renamed.get(names[vertex]);
            assertThat(new double[] {other.constraint(), other.effectiveSize()})
                    .containsExactly(new double[] {one.constraint(), one.effectiveSize()}, within(1e-9));
        }
    }

    /// The definitions, with p and m as full tables.
    private record NaiveBurt(Graph graph, double[][] p, double[][] m) {

        NaiveBurt(Graph graph) {
            this(
                    graph,
                    table(graph, DoubleStream::sum),
                    table(graph, row -> row.max().orElse(0)));
        }

        double constraint(int i) {
            return Arrays.stream(graph.neighbours(i))
                    .mapToDouble(j -> Math.pow(
                            p[i][j]
                                    + others(i, j)
                                            .mapToDouble(q -> p[i][q] * p[q][j])
                                            .sum(),
                            2))
                    .sum();
        }

        double effectiveSize(int i) {
            return Arrays.stream(graph.neighbours(i))
                    .mapToDouble(j ->
                            1 - others(i, j).mapToDouble(q -> p[i][q] * m[j][q]).sum())
                    .sum();
        }

        private IntStream others(int i, int j) {
            return IntStream.range(0, graph.vertices()).filter(q -> q != i && q != j);
        }

        private static double[][] table(Graph graph, ToDoubleFunction<DoubleStream> whole) {
            var table = new double[graph.vertices()][graph.vertices()];
            for (var row = 0; row < table.length; row++) {
                for (var column = 0; column < table.length; column++) {
                    table[row][column] = graph.weight(row, column) + graph.weight(column, row);
                }
                var all = whole.applyAsDouble(Arrays.stream(table[row]));
                for (var column = 0; column < table.length && all > 0; column++) {
                    table[row][column] /= all;
                }
            }
            return table;
        }
    }
}
