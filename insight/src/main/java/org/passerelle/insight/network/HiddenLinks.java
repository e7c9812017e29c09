package org.passerelle.insight.network;

import java.util.SplittableRandom;
import java.util.stream.Stream;

/// A tenth of the links of a network, drawn and hidden, and pairs of strangers to compare them with.
final class HiddenLinks {

    private final SplittableRandom random;
    private final Graph whole;
    private final Graph seen;
    private final int[][] hidden;

    HiddenLinks(Graph whole, long seed) {
        this.random = new SplittableRandom(seed);
        this.whole = whole;
        this.hidden = new int[whole.edges() / 10][];
        this.seen = hide();
    }

    private Graph hide() {
        var builder = Graph.of(whole.vertices());
        var left = whole.edges();
        var toHide = hidden.length;
        for (var one = 0; one < whole.vertices(); one++) {
            for (var other : whole.neighbours(one)) {
                if (one >= other) {
                    continue;
                }
                if (random.nextInt(left--) < toHide) {
                    hidden[--toHide] = new int[] {one, other};
                } else {
                    builder.link(one, other, whole.weight(one, other));
                }
            }
        }
        return builder.build();
    }

    Graph seen() {
        return seen;
    }

    /// Each pair of ends.
    int[][] hidden() {
        return hidden;
    }

    int hiddenAt(int vertex) {
        return whole.degree(vertex) - seen.degree(vertex);
    }

    boolean isHidden(int one, int other) {
        return whole.areLinked(one, other) && !seen.areLinked(one, other);
    }

    /// As many pairs as are hidden, from all that are not linked.
    int[][] strangers() {
        return Stream.generate(() -> new int[] {random.nextInt(whole.vertices()), random.nextInt(whole.vertices())})
                .filter(pair -> pair[0] != pair[1] && !whole.areLinked(pair[0], pair[1]))
                .limit(hidden.length)
                .toArray(int[][]::new);
    }

    /// As many from those that share a contact seen, all alike; all of them when there are fewer.
    int[][] strangersTwoStepsAway() {
        var kept = new int[hidden.length][];
        var met = 0;
        var steps = new TwoSteps(seen, Affinity.COMMON_CONTACTS, Integer.MAX_VALUE);
        for (var one = 0; one < whole.vertices(); one++) {
            for (var suggestion : steps.from(one)) {
                if (suggestion.vertex() < one || whole.areLinked(one, suggestion.vertex())) {
                    continue;
                }
                var seat = met < kept.length ? met : random.nextInt(met + 1);
                met++;
                if (seat < kept.length) {
                    kept[seat] = new int[] {one, suggestion.vertex()};
                }
            }
        }
        return Stream.of(kept).limit(met).toArray(int[][]::new);
    }
}
