package org.passerelle.insight.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jgrapht.Graphs;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClusteringTest {

    @Test
    void countsTheLinksAmongContacts() {
        var clustering = Clustering.of(Networks.of("0-1, 0-2, 0-3, 1-2"));

        assertThat(clustering.triangles(0)).isEqualTo(1);
        assertThat(clustering.local(0)).isCloseTo(1 / 3., within(1e-15));
        assertThat(clustering.local(1)).isEqualTo(1);
        assertThat(clustering.local(3)).isZero();
        assertThat(clustering.global()).isCloseTo(3 / 5., within(1e-15));
    }

    @Test
    void findsNoneWithoutPairs() {
        assertThat(Clustering.of(Networks.of("0-1")).global()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.passerelle.insight.network.Networks#all")
    void agreesWithJGraphT(String name, Graph graph) {
        var clustering = Clustering.of(graph);

        var other = new ClusteringCoefficient<>(Networks.toJGraphT(graph));
        for (var vertex = 0; vertex < graph.vertices(); vertex++) {
            assertThat(clustering.local(vertex)).isCloseTo(other.getVertexScore(vertex), within(1e-12));
        }
    }

    /// JGraphT’s own count of triangles was seen to come out one short, among vertices of equal degree.
    @ParameterizedTest(name = "{0}")
    @MethodSource("org.passerelle.insight.network.Networks#all")
    void countsEveryTriangle(String name, Graph graph) {
        var other = Networks.toJGraphT(graph);
        long closed = other.edgeSet().stream()
                .mapToLong(edge -> Graphs.neighborSetOf(other, other.getEdgeSource(edge)).stream()
                        .filter(Graphs.neighborSetOf(other, other.getEdgeTarget(edge))::contains)
                        .count())
                .sum();
        long pairs = other.vertexSet().stream()
                .mapToLong(other::degreeOf)
                .map(degree -> degree * (degree - 1) / 2)
                .sum();

        assertThat(Clustering.of(graph).global()).isCloseTo(pairs == 0 ? 0 : (double) closed / pairs, within(1e-12));
    }
}
