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
        forget(vertex);
        for (var arc = arcs.offsets[vertex]; arc < arcs.offsets[vertex + 1]; arc++) {
            forget(arcs.targets[arc]);
        }
        var best = new PriorityQueue<>(Suggestion.BEST_FIRST.reversed());
        for (var i = 0; i < count; i++) {
            if (common[reached[i]] > 0 && most > 0) {
                offer(reached[i], best);
            }
            forget(reached[i]);
        }
        return best.stream().sorted(Suggestion.BEST_FIRST).toList();
    }

    private int through(int contact, double toOne, int found) {
        var arcs = graph.arcs;
        var count = found;
        var factor = affinity.factor(graph.degree(contact), graph.strength(contact));
        for (var arc = arcs.offsets[contact]; arc < arcs.offsets[contact + 1]; arc++) {
            var other = arcs.targets[arc];
            if (common[other]++ == 0) {
                reached[count++] = other;
            }
            scores[other] += affinity.weighsLinks() ? factor * Math.min(toOne, arcs.values[arc]) : factor;
        }
        return count;
    }

    /// Keeps it when it is among the best so far.
    private void offer(int other, PriorityQueue<Suggestion> best) {
        if (best.size() == most) {
            var worst = best.element();
            if (scores[other] < worst.score()) {
                return;
            }
            var suggestion = new Suggestion(other, scores[other], common[other]);
            if (Suggestion.BEST_FIRST.compare(suggestion, worst) > 0) {
                return;
            }
            best.remove();
        }
        best.add(new Suggestion(other, scores[other], common[other]));
    }

    private void forget(int vertex) {
        common[vertex] = 0;
        scores[vertex] = 0;
    }
}
