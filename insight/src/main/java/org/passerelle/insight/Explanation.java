package org.passerelle.insight;

import static java.lang.Math.max;
import static java.time.temporal.ChronoUnit.DAYS;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.DoubleStream;

/// Why a tie is what it is.
///
/// ```java
/// Explanation.of(tie, Weights.DEFAULT, newestFirst).reasons(standing);
/// ```
///
/// **Cost.** Reads facts from the newest backwards, and only as far as they can matter: days to months of a lively tie,
/// all of a quiet one.
public final class Explanation {

    private static final double UNEVEN_BELOW = .5;

    private final Tie tie;
    private final Weights weights;
    private final Foundations foundations;

    private Explanation(Tie tie, Weights weights, Foundations foundations) {
        this.tie = tie;
        this.weights = weights;
        this.foundations = foundations;
    }

    /// Explains a tie already computed.
    ///
    /// @param weights what one exchange of each medium weighs, in the facts and today
    /// @param newestFirst the facts the tie was computed from, by day from the newest to the oldest; not read to its end
    ///     where older facts cannot matter. {@link Reason.RestsOn#index} counts them from 0, in this order
    public static Explanation of(Tie tie, Weights weights, Iterator<Fact> newestFirst) {
        return of(tie, weights, heaviest(weights), newestFirst);
    }

    static Explanation of(Tie tie, Weights weights, double heaviest, Iterator<Fact> newestFirst) {
        return new Explanation(tie, weights, new Foundations(tie, heaviest, newestFirst));
    }

    /// Reasons with their numbers, never empty: what the tie rests on, largest share first, then what it lacks, then what
    /// would help.
    public List<Reason> reasons() {
        var reasons = new ArrayList<Reason>();
        if (tie.lastContact() == null) {
            reasons.add(new Reason.NothingYet());
        } else {
            reasons.addAll(foundations.largest());
            addWhatItLacks(reasons);
        }
        reasons.add(new Reason.OneToday(gains()));
        return List.copyOf(reasons);
    }

    /// The same, ending with the layer reached and what the next one asks.
    public List<Reason> reasons(Standing standing) {
        var reasons = new ArrayList<>(reasons());
        reasons.add(new Reason.Reached(standing));
        standing.next().ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    private void addWhatItLacks(List<Reason> reasons) {
        if (tie.balance() < UNEVEN_BELOW) {
            var outIsWeaker = tie.out().activation() < tie.in().activation();
            var weaker = outIsWeaker ? tie.out() : tie.in();
            reasons.add(new Reason.Leans(
                    outIsWeaker ? Direction.OUT : Direction.IN, tie.balance(), weaker.isSilent()));
        }
        if (tie.trend() != Trend.STEADY) {
            reasons.add(new Reason.Moves(tie.trend(), tie.strengthBefore(), tie.strength()));
        }
        var lastTwoWay = tie.lastTwoWay();
        if (lastTwoWay != null && DAYS.between(lastTwoWay, tie.asOf()) >= Upkeep.DORMANT_DAYS) {
            reasons.add(new Reason.Dormant(lastTwoWay, DAYS.between(lastTwoWay, tie.asOf())));
        }
    }

    private Weights gains() {
        return new Weights(
                gain(weights.meeting(), Direction.BOTH),
                gain(weights.call(), Direction.BOTH),
                gain(weights.message(), Direction.OUT),
                gain(weights.comment(), Direction.OUT),
                gain(weights.reaction(), Direction.OUT),
                gain(weights.broadcast(), Direction.OUT));
    }

    private double gain(double weight, Direction direction) {
        var out = direction.goesOut() ? max(0, weight - foundations.outToday()) : 0;
        var in = direction.comesIn() ? max(0, weight - foundations.inToday()) : 0;
        return tie.model().strength(tie.out().activation() + out, tie.in().activation() + in) - tie.strength();
    }

    private static double heaviest(Weights weights) {
        return DoubleStream.of(
                        weights.meeting(),
                        weights.call(),
                        weights.message(),
                        weights.comment(),
                        weights.reaction(),
                        weights.broadcast())
                .max()
                .orElse(0);
    }
}
