package org.passerelle.insight.network;

import java.util.Collection;
import java.util.Objects;

/// The best chance to come from each vertex to a target within so many links, passing anybody however often.
final class Promises {

    private final double[][] within;

    /// @throws IndexOutOfBoundsException when a target is no vertex
    Promises(Chances chances, Collection<Integer> targets, int links) {
        within = new double[links + 1][chances.vertices()];
        for (var target : targets) {
            within[0][Objects.checkIndex(target, chances.vertices())] = 1;
        }
        for (var link = 1; link <= links; link++) {
            for (var vertex = 0; vertex < chances.vertices(); vertex++) {
                within[link][vertex] = best(chances.arcs, vertex, within[link - 1]);
            }
        }
    }

    private static double best(Arcs arcs, int vertex, double[] within) {
        var best = within[vertex];
        for (var arc = arcs.offsets[vertex]; arc < arcs.offsets[vertex + 1]; arc++) {
            best = Math.max(best, arcs.values[arc] * within[arcs.targets[arc]]);
        }
        return best;
    }

    boolean isTarget(int vertex) {
        return within[0][vertex] == 1;
    }

    /// 0 to 1, 1 for a target; 0 where none is near enough.
    double within(int links, int vertex) {
        return within[links][vertex];
    }
}
