package org.passerelle.insight;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Ranks everyone's ties.
///
/// The strongest first; among equals the one whose last two-way day is later, never coming last; then the order given,
/// so that the same facts always give the same ranks. Cost: n log n.
public final class Standings {

    private Standings() {}

    /// One standing per tie, in the order given.
    public static List<Standing> of(List<Tie> ties) {
        var strengths = ties.stream().mapToDouble(Tie::strength).toArray();
        var twoWayDays = ties.stream().mapToInt(Tie::twoWayDays).toArray();
        var lastTwoWay = ties.stream().mapToLong(Standings::epochDayOfLastTwoWay).toArray();
        return of(strengths, twoWayDays, lastTwoWay);
    }

    /// The standings {@value Tie#TREND_DAYS} days before, from the facts known then: who has left which layer since is
    /// who has cooled. Equals keep the order given.
    public static List<Standing> before(List<Tie> ties) {
        var strengths = ties.stream().mapToDouble(Tie::strengthBefore).toArray();
        var twoWayDays = ties.stream().mapToInt(Tie::twoWayDaysBefore).toArray();
        return of(strengths, twoWayDays, new long[ties.size()]);
    }

    /// Standings from stored columns, one element per tie in each.
    ///
    /// @param lastTwoWay as epoch days, {@link Long#MIN_VALUE} for never
    /// @throws IllegalArgumentException when the columns differ in length
    public static List<Standing> of(double[] strengths, int[] twoWayDays, long[] lastTwoWay) {
        var count = strengths.length;
        if (twoWayDays.length != count || lastTwoWay.length != count) {
            throw new IllegalArgumentException("Three columns of one length are needed, not %d, %d and %d."
                    .formatted(count, twoWayDays.length, lastTwoWay.length));
        }
        var strongestFirst = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -strengths[i])
                        .thenComparing(i -> lastTwoWay[i], Comparator.reverseOrder()))
                .toList();
        var standings = new @Nullable Standing[count];
        for (var place = 0; place < count; place++) {
            int tie = strongestFirst.get(place);
            standings[tie] = new Standing(place + 1, twoWayDays[tie]);
        }
        return List.of(standings);
    }

    private static long epochDayOfLastTwoWay(Tie tie) {
        var last = tie.lastTwoWay();
        return last == null ? Long.MIN_VALUE : last.toEpochDay();
    }
}
