package org.passerelle.insight.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The structural holes of a network, by Burt (1992): who stands between people who do not know each other.
///
/// With p_ij the share of i's strength that goes to j, the constraint of i sums (p_ij + Σ_q p_iq p_qj)² over its
/// contacts j, q being the other contacts. Its effective size sums 1 − Σ_q p_iq m_jq, m_jq being the weight of
/// the link from j to q over the heaviest link of j. Weights and strengths are those of the whole network, not of
/// i's contacts alone.
///
/// ```java
/// new StructuralHoles(graph).of(awa).constraint();
/// ```
///
/// **Cost.** One scan of the links of a vertex's contacts. Keeps 24 bytes a vertex; not thread-safe.
public final class StructuralHoles {

    private final Graph graph;
    private final double[] heaviest;
    private final double[] shares;
    private final double[] indirect;

    public StructuralHoles(Graph graph) {
        this.graph = graph;
        this.heaviest = new double[graph.vertices()];
        this.shares = new double[graph.vertices()];
        this.indirect = new double[graph.vertices()];
        Arrays.setAll(heaviest, this::heaviestOf);
    }

    /// Each vertex, in order. Cost: the sum of the squares of the degrees; some seconds for 500,000 links.
    public static List<Brokerage> ofAll(Graph graph) {
        var holes = new StructuralHoles(graph);
        return IntStream.range(0, graph.vertices()).mapToObj(holes::of).toList();
    }

    /// One vertex.
    ///
    /// @throws IndexOutOfBoundsException when there is no such vertex
    public Brokerage of(int vertex) {
        var arcs = graph.arcs;
        var from = arcs.offsets[vertex];
        var to = arcs.offsets[vertex + 1];
        if (from == to) {
            return new Brokerage(0, Double.NaN, 0);
        }
        for (var arc = from; arc < to; arc++) {
            shares[arcs.targets[arc]] = arcs.values[arc] / graph.strength(vertex);
        }
        var redundancy = 0.;
        for (var arc = from; arc < to; arc++) {
            redundancy += visit(arcs.targets[arc]);
        }
        var constraint = 0.;
        for (var arc = from; arc < to; arc++) {
            var contact = arcs.targets[arc];
            var invested = shares[contact] + indirect[contact];
            constraint += invested * invested;
            shares[contact] = 0;
            indirect[contact] = 0;
        }
        return new Brokerage(to - from, constraint, to - from - redundancy);
    }

    /// Adds what goes through one contact to the others it is linked with; returns how redundant it is itself.
    private double visit(int contact) {
        var arcs = graph.arcs;
        var redundancy = 0.;
        for (var arc = arcs.offsets[contact]; arc < arcs.offsets[contact + 1]; arc++) {
            var other = arcs.targets[arc];
            if (shares[other] > 0) {
                indirect[other] += shares[contact] * arcs.values[arc] / graph.strength(contact);
                redundancy += shares[other] * arcs.values[arc] / heaviest[contact];
            }
        }
        return redundancy;
    }

    private double heaviestOf(int vertex) {
        var arcs = graph.arcs;
        var heaviest = 0.;
        for (var arc = arcs.offsets[vertex]; arc < arcs.offsets[vertex + 1]; arc++) {
            heaviest = Math.max(heaviest, arcs.values[arc]);
        }
        return heaviest;
    }
}
