package org.passerelle.insight.network;

import java.util.Arrays;

/// How much more a partition keeps links within its communities than chance would.
///
/// Q = Σ_c \[L_c/m − γ(d_c/2m)²], with L_c the weight of the links within community c, d_c the sum of its
/// strengths and m the weight of all links. Newman and Girvan (2004), with the resolution γ of Reichardt and
/// Bornholdt (2006). It judges a partition, whoever found it; Leiden (Traag, Waltman and van Eck 2019) finds good
/// ones.
public final class Modularity {

    private Modularity() {}

    /// At the usual resolution, 1: from −½ to below 1. 0 without any link.
    ///
    /// @throws IllegalArgumentException as the one with a resolution
    public static double of(Graph graph, int[] communities) {
        return of(graph, communities, 1);
    }

    /// At most 1, at least −γ; the higher γ, the smaller the communities it favours. Cost: one scan of the links.
    ///
    /// @param communities by vertex, each numbered from 0
    /// @param resolution γ, 0 or more
    /// @throws IllegalArgumentException when a vertex has no community, or γ is below 0
    public static double of(Graph graph, int[] communities, double resolution) {
        if (communities.length != graph.vertices() || Arrays.stream(communities).anyMatch(c -> c < 0)) {
            throw new IllegalArgumentException(
                    "Each of %d vertices needs a community numbered from 0.".formatted(graph.vertices()));
        }
        if (!(resolution >= 0)) {
            throw new IllegalArgumentException("A resolution is 0 or more, not %s.".formatted(resolution));
        }
        var strengths = new double[1 + Arrays.stream(communities).max().orElse(-1)];
        var within = 0.;
        var all = 0.;
        for (var vertex = 0; vertex < communities.length; vertex++) {
            strengths[communities[vertex]] += graph.strength(vertex);
            all += graph.strength(vertex);
            within += within(graph.arcs, vertex, communities);
        }
        if (all == 0) {
            return 0;
        }
        var expected = 0.;
        for (var strength : strengths) {
            expected += strength / all * (strength / all);
        }
        return within / all - resolution * expected;
    }

    private static double within(Arcs arcs, int vertex, int[] communities) {
        var within = 0.;
        for (var arc = arcs.offsets[vertex]; arc < arcs.offsets[vertex + 1]; arc++) {
            within += communities[arcs.targets[arc]] == communities[vertex] ? arcs.values[arc] : 0;
        }
        return within;
    }
}
