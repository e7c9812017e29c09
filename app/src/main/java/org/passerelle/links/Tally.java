package org.passerelle.links;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts, pair by pair, the facts that link two people.
final class Tally {

    static final int NO_DAY = Integer.MIN_VALUE;

    /// @param lower the lower number of the two
    record Pair(int lower, int upper, Kind kind) {}

    /// What was counted of a pair: how often, and the day of the latest, {@link #NO_DAY} where none is known.
    static final class Count {
        int times;
        int lastDay = NO_DAY;

        @Nullable Integer day() {
            return lastDay == NO_DAY ? null : lastDay;
        }
    }

    private final Map<Pair, Count> counts = new HashMap<>();

    void add(int one, int other, Kind kind, int day) {
        if (one == other) return;
        var count = counts.computeIfAbsent(new Pair(Math.min(one, other), Math.max(one, other), kind), _ -> new Count());
        count.times++;
        count.lastDay = Math.max(count.lastDay, day);
    }

    Map<Pair, Count> counts() {
        return counts;
    }
}
