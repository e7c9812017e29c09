package org.passerelle.insight.network;

import java.util.Arrays;

/// How often two contacts of the same vertex are linked themselves. Watts and Strogatz (1998).
///
/// Weights play no part. **Cost.** The sum of the squares of the degrees, once, when made. Safe to share.
public final class Clustering {

    private final int[] triangles;
    private final long[] pairs;

    private Clustering(int[] triangles, long[] pairs) {
        this.triangles = triangles;
        this.pairs = pairs;
    }

    public static Clustering of(Graph graph) {
        var arcs = graph.arcs;
        var vertices = graph.vertices();
        var triangles = new int[vertices];
        var pairs = new long[vertices];
        var near = new boolean[vertices];
        for (var vertex = 0; vertex < vertices; vertex++) {
            pairs[vertex] = graph.degree(vertex) * (graph.degree(vertex) - 1L) / 2;
            mark(arcs, vertex, near, true);
            for (var arc = arcs.offsets[vertex]; arc < arcs.offsets[vertex + 1]; arc++) {
                triangles[vertex] += countMarkedBelow(arcs, arcs.targets[arc], near);
            }
            mark(arcs, vertex, near, false);
        }
        return new Clustering(triangles, pairs);
    }

    private static void mark(Arcs arcs, int vertex, boolean[] near, boolean isNear) {
        for (var arc = arcs.offsets[vertex]; arc < arcs.offsets[vertex + 1]; arc++) {
            near[arcs.targets[arc]] = isNear;
        }
    }

    /// The marked contacts of one numbered below it, so that each link among them counts once.
    private static int countMarkedBelow(Arcs arcs, int contact, boolean[] near) {
        var count = 0;
        for (var arc = arcs.offsets[contact]; arc < arcs.offsets[contact + 1] && arcs.targets[arc] < contact; arc++) {
            count += near[arcs.targets[arc]] ? 1 : 0;
        }
        return count;
    }

    /// How many pairs of a vertex's contacts are linked.
    public int triangles(int vertex) {
        return triangles[vertex];
    }

    /// Their share among all pairs of its contacts, 0 to 1; 0 with fewer than two contacts.
    public double local(int vertex) {
        return pairs[vertex] == 0 ? 0 : (double) triangles[vertex] / pairs[vertex];
    }

    /// The share over the pairs of all vertices together, 0 to 1; 0 without any pair.
    public double global() {
        var all = Arrays.stream(pairs).sum();
        return all == 0 ? 0 : (double) Arrays.stream(triangles).asLongStream().sum() / all;
    }
}
