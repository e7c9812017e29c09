package org.passerelle.insight.network;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Shortest paths drawn at random: two vertices, then any of the paths between them alike.
final class PathSamples {

    private final Arcs arcs;
    private final int[] order;
    private final int[] levels;
    private final double[] paths;
    private final double[] hits;

    PathSamples(Graph graph) {
        arcs = graph.arcs;
        order = new int[graph.vertices()];
        levels = new int[graph.vertices()];
        paths = new double[graph.vertices()];
        hits = new double[graph.vertices()];
        Arrays.fill(levels, -1);
    }

    /// Draws one and counts whom it passes, its ends left out; nobody when no path leads from one to the other.
    void draw(SplittableRandom random) {
        var source = random.nextInt(order.length);
        var target = (source + random.nextInt(1, order.length)) % order.length;
        var reached = search(source, target);
        if (levels[target] > 0) {
            for (var at = before(target, random); at != source; at = before(at, random)) {
                hits[at]++;
            }
        }
        for (var i = 0; i < reached; i++) {
            levels[order[i]] = -1;
        }
    }

    /// How many drawn paths passed each.
    double[] hits() {
        return hits;
    }

    /// Searches by breadth until the level of the target is counted whole.
    private int search(int source, int target) {
        var reached = 1;
        order[0] = source;
        levels[source] = 0;
        paths[source] = 1;
        for (var i = 0; i < reached && (levels[target] < 0 || levels[order[i]] < levels[target]); i++) {
            var vertex = order[i];
            for (var arc = arcs.offsets[vertex]; arc < arcs.offsets[vertex + 1]; arc++) {
                var next = arcs.targets[arc];
                if (levels[next] < 0) {
                    levels[next] = levels[vertex] + 1;
                    paths[next] = 0;
                    order[reached++] = next;
                }
                if (levels[next] == levels[vertex] + 1) {
                    paths[next] += paths[vertex];
                }
            }
        }
        return reached;
    }

    /// One of those before a vertex, by how many paths come through it.
    private int before(int vertex, SplittableRandom random) {
        var left = random.nextDouble() * paths[vertex];
        var chosen = -1;
        for (var arc = arcs.offsets[vertex]; arc < arcs.offsets[vertex + 1] && left >= 0; arc++) {
            if (levels[arcs.targets[arc]] == levels[vertex] - 1) {
                chosen = arcs.targets[arc];
                left -= paths[chosen];
            }
        }
        return chosen;
    }
}
