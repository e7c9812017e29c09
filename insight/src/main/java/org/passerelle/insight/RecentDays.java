package org.passerelle.insight;

import static java.lang.Math.min;

import java.util.Arrays;
import java.util.OptionalInt;

/// The last few distinct days of contact, to tell a habit in bounded memory.
final class RecentDays {

    static final int KEPT = 24;
    private static final int FEWEST_FOR_A_HABIT = 3;

    private final long[] days = new long[KEPT];
    private final long[] gaps = new long[KEPT - 1];
    private int seen;

    /// Days come in increasing order, each once.
    void add(long day) {
        days[seen % KEPT] = day;
        seen++;
    }

    OptionalInt medianGap() {
        var kept = min(seen, KEPT);
        if (kept < FEWEST_FOR_A_HABIT) {
            return OptionalInt.empty();
        }
        var count = kept - 1;
        for (var i = 0; i < count; i++) {
            var later = seen - 1 - i;
            gaps[i] = days[later % KEPT] - days[(later - 1) % KEPT];
        }
        Arrays.sort(gaps, 0, count);
        return OptionalInt.of(Math.toIntExact((gaps[(count - 1) / 2] + gaps[count / 2] + 1) / 2));
    }

    void clear() {
        seen = 0;
    }
}
