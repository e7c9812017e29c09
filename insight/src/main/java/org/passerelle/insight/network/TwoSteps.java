package org.passerelle.insight.network;

import java.util.List;
import java.util.PriorityQueue;

/// The walks of two steps from one vertex after another, over arrays that are wiped in between.
final class TwoSteps {

    private final Graph graph;
    private final Affinity affinity;
    private final int most;
    private final double[] scores;
    private final int[] common;
    private final int[] reached;

    TwoSteps(Graph graph, Affinity affinity, int most) {
        if (most < 0) {
            throw new IllegalArgumentException("There are 0 suggestions or more, not %d.".formatted(most));
        }
        this.graph = graph;
        this.affinity = affinity;
        this.most = most;
        this.scores = new double[graph.vertices()];
        this.common = new int[graph.vertices()];
        this.reached = new int[graph.vertices()];
    }

    List<Suggestion> from(int vertex) {
        var arcs = graph.arcs;
        var count = 0;
        for (var arc = arcs.offsets[vertex]; arc < arcs.offsets[vertex + 1]; arc++) {
            count = through(arcs.targets[arc], arcs.values[arc], count);
        }
        common[vertex] = 0;
        for (var arc = arcs.offsets[vertex]; arc < arcs.offsets[vertex + 1]; arc++) {
            common[arcs.targets[arc]] = 0;
        }
        var best = new PriorityQueue<>(Suggestion.BEST_FIRST.reversed());
        for (var i = 0; i < count; i++) {
            offer(reached[i], best);
        }
        return best.stream().sorted(Suggestion.BEST_FIRST).toList();
    }

    private int through(int contact, double toOne, int count) {
        var arcs = graph.arcs;
        var degree = graph.degree(contact);
        var strength = graph.strength(contact);
        for (var arc = arcs.offsets[contact]; arc < arcs.offsets[contact + 1]; arc++) {
            var other = arcs.targets[arc];
            if (common[other]++ == 0) {
                reached[count++] = other;
            }
            scores[other] += affinity.worth(toOne, arcs.values[arc], degree, strength);
        }
        return count;
    }

    /// Keeps it when it is among the best so far, and wipes it.
    private void offer(int other, PriorityQueue<Suggestion> best) {
        if (common[other] > 0
                && most > 0
                && (best.size() < most || scores[other] >= best.element().score())) {
            best.add(new Suggestion(other, scores[other], common[other]));
            if (best.size() > most) {
                best.remove();
            }
        }
        common[other] = 0;
        scores[other] = 0;
    }
}
