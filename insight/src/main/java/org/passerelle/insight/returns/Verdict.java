package org.passerelle.insight.returns;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/// Whether a return can be told, or it is too early. Too early when the period is short, when too few of the contracts it
/// sowed had time to come, or when the interval is too wide: one year, one half, ten times \[H].
///
/// @param doubts why it is too early, none when it is tellable
/// @param completeness 0 to 1, the share of contracts that had time to come
/// @param rate contracts a month
/// @param inflatedRate contracts a month once those still under way are reckoned with
/// @param monthsToWait until it will be tellable if contracts go on coming as they do, 0 when it is; empty when none came
///     yet, or when that is {@value #FARTHEST_MONTHS} months away
public record Verdict(
        Set<Doubt> doubts, double completeness, Interval rate, double inflatedRate, OptionalInt monthsToWait) {

    public static final double SHORTEST_MONTHS = 12;
    public static final double LEAST_COMPLETENESS = .5;
    public static final double WIDEST_RATIO = 10;
    public static final int FARTHEST_MONTHS = 600;

    private static final double ROUNDING = 1e-9;

    /// A reason to wait.
    public enum Doubt {
        /// Less than a year was seen.
        SHORT,
        /// Less than half of what was sown had time to come.
        INCOMPLETE,
        /// The upper end of the interval is more than ten times the lower.
        WIDE
    }

    public Verdict {
        doubts = Set.copyOf(doubts);
    }

    /// ```java
    /// Verdict.of(1, 23, new ExponentialWait(6)).doubts();   // WIDE: the upper end is 43 times the lower
    /// ```
    ///
    /// @param contracts 0 or more
    /// @param months above 0
    /// @throws IllegalArgumentException for others
    public static Verdict of(int contracts, double months, Wait wait) {
        var rate = new ContractRate(contracts, months);
        var completeness = wait.completeness(months);
        return new Verdict(
                doubts(contracts, months, wait),
                completeness,
                rate.interval(),
                rate.inflated(completeness),
                monthsToWait(contracts, months, wait));
    }

    public boolean isTellable() {
        return doubts.isEmpty();
    }

    private static Set<Doubt> doubts(int contracts, double months, Wait wait) {
        var doubts = EnumSet.noneOf(Doubt.class);
        if (months < SHORTEST_MONTHS) {
            doubts.add(Doubt.SHORT);
        }
        if (wait.completeness(months) < LEAST_COMPLETENESS) {
            doubts.add(Doubt.INCOMPLETE);
        }
        if (new ContractRate(contracts, months).interval().ratio() > WIDEST_RATIO) {
            doubts.add(Doubt.WIDE);
        }
        return doubts;
    }

    private static OptionalInt monthsToWait(int contracts, double months, Wait wait) {
        if (contracts == 0) {
            return OptionalInt.empty();
        }
        for (var more = 0; more < FARTHEST_MONTHS; more++) {
            var later = months + more;
            var byThen = (int) (contracts * later / months + ROUNDING);
            if (doubts(byThen, later, wait).isEmpty()) {
                return OptionalInt.of(more);
            }
        }
        return OptionalInt.empty();
    }
}
