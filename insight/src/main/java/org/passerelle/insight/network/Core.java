package org.passerelle.insight.network;

import java.util.Arrays;

/// A network without its trees: vertices with one link are folded into their neighbour, over and over, which then
/// stands for them all. What they lie between is known at once and exactly, so that only the core is left to
/// search.
///
/// When u, standing for w(u) vertices of its piece of N, folds into v, v comes to lie between those and the w(v)
/// − 1 already behind it; and in the end any v lies between the w(v) − 1 behind it and the N − w(v) that are not.
final class Core {

    /// What each vertex of the network lies between outside the core, each pair counted once.
    final double[] known;

    /// The vertices of the core, by breadth from one another, so that neighbours lie near in memory.
    final int[] members;

    /// How many vertices each member stands for.
    final int[] standsFor;

    /// The links of the core, between members.
    final int[] offsets;
    final int[] targets;

    private Core(double[] known, int[] members, int[] standsFor, int[] offsets, int[] targets) {
        this.known = known;
        this.members = members;
        this.standsFor = standsFor;
        this.offsets = offsets;
        this.targets = targets;
    }

    static Core of(Graph graph) {
        var pieces = Pieces.of(graph);
        var known = new double[graph.vertices()];
        var weights = new int[graph.vertices()];
        var left = new int[graph.vertices()];
        Arrays.fill(weights, 1);
        Arrays.setAll(left, graph::degree);
        fold(graph, left, weights, known);
        for (var vertex = 0; vertex < known.length; vertex++) {
            known[vertex] += (weights[vertex] - 1.) * (pieces.sizeAround(vertex) - weights[vertex]);
        }
        return pack(graph, pieces, left, weights, known);
    }

    /// Folds leaves until none is left; `left` then holds links within the core, 0 for the folded.
    private static void fold(Graph graph, int[] left, int[] weights, double[] known) {
        var leaves = new int[graph.vertices()];
        var count = 0;
        for (var vertex = 0; vertex < left.length; vertex++) {
            if (left[vertex] == 1) {
                leaves[count++] = vertex;
            }
        }
        for (var i = 0; i < count; i++) {
            var leaf = leaves[i];
            if (left[leaf] == 0) {
                continue; // the other end of its piece's last link was folded into it
            }
            left[leaf] = 0;
            var into = lastNeighbour(graph, leaf, left);
            known[into] += (double) weights[leaf] * (weights[into] - 1);
            weights[into] += weights[leaf];
            if (--left[into] == 1) {
                leaves[count++] = into;
            }
        }
    }

    private static int lastNeighbour(Graph graph, int leaf, int[] left) {
        var arcs = graph.arcs;
        var arc = arcs.offsets[leaf];
        while (left[arcs.targets[arc]] == 0) {
            arc++;
        }
        return arcs.targets[arc];
    }

    private static Core pack(Graph graph, Pieces pieces, int[] left, int[] weights, double[] known) {
        var members =
                Arrays.stream(pieces.order()).filter(vertex -> left[vertex] > 0).toArray();
        var seats = new int[graph.vertices()];
        Arrays.fill(seats, -1);
        for (var seat = 0; seat < members.length; seat++) {
            seats[members[seat]] = seat;
        }
        var offsets = new int[members.length + 1];
        for (var seat = 0; seat < members.length; seat++) {
            offsets[seat + 1] = offsets[seat] + left[members[seat]];
        }
        var targets = new int[offsets[members.length]];
        var count = 0;
        for (var member : members) {
            for (var arc = graph.arcs.offsets[member]; arc < graph.arcs.offsets[member + 1]; arc++) {
                if (seats[graph.arcs.targets[arc]] >= 0) {
                    targets[count++] = seats[graph.arcs.targets[arc]];
                }
            }
        }
        var standsFor = Arrays.stream(members).map(member -> weights[member]).toArray();
        return new Core(known, members, standsFor, offsets, targets);
    }
}
