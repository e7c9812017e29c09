package org.passerelle.insight;

import static java.lang.Math.min;

import java.time.LocalDate;

/// Computes the ties of a whole network in one scan, one person after another, without allocating anything per fact.
///
/// ```java
/// var accumulator = new TieAccumulator(TieModel.DEFAULT, today);
/// // for each person, in any order, and for each of their facts from the oldest day to the newest:
/// accumulator.accept(day.toEpochDay(), Direction.OUT, weights.message());
/// // after the last fact of the person:
/// Tie tie = accumulator.finish();
/// ```
///
/// **Order.** The facts of one person come by increasing day, in any order within a day: the order of an index on
/// (person, day). A day that goes back is refused, since it would break the rule of one fact per day and direction;
/// {@link History} sorts for those who cannot.
///
/// **Cost.** Constant memory; some 20 ns a fact, so 5 million facts take a tenth of a second. Not thread-safe: use
/// one per thread, over disjoint people.
public final class TieAccumulator {

    static final long NO_DAY = Long.MIN_VALUE;

    private final TieModel model;
    private final LocalDate asOf;
    private final long asOfDay;
    private final Flow out;
    private final Flow in;
    private final RecentDays recent = new RecentDays();
    private final Openings openings = new Openings();
    private long day = NO_DAY;

    /// For ties as they are on the evening of `asOf`, in the owner's calendar.
    public TieAccumulator(TieModel model, LocalDate asOf) {
        this.model = model;
        this.asOf = asOf;
        this.asOfDay = asOf.toEpochDay();
        this.out = new Flow(model, asOfDay);
        this.in = new Flow(model, asOfDay);
    }

    /// Takes one fact of the present person. Per direction and day only the heaviest counts, so that a burst of
    /// messages is one contact. Facts after `asOf` and facts that weigh nothing (a broadcast) are ignored.
    ///
    /// @param epochDay the local day of the fact, as {@link LocalDate#toEpochDay()} counts
    /// @throws IllegalArgumentException when the day is before that of the previous fact of the same person: order the
    ///     facts by person, then by day
    public void accept(long epochDay, Direction direction, double weight) {
        if (epochDay > asOfDay || !(weight > 0)) {
            return;
        }
        if (epochDay != day) {
            startDay(epochDay);
        }
        if (direction.goesOut()) {
            out.hear(weight);
        }
        if (direction.comesIn()) {
            in.hear(weight);
        }
    }

    /// The tie with the present person; the next fact begins another's. Without any fact, a tie of strength 0.
    public Tie finish() {
        endDay();
        var tie = new Tie(
                model,
                asOf,
                out.side(),
                in.side(),
                model.strength(out.activationBefore(), in.activationBefore()),
                min(out.daysInYearBefore(), in.daysInYearBefore()),
                recent.medianGap(),
                openings.asOf(asOfDay));
        clear();
        return tie;
    }

    private void startDay(long epochDay) {
        if (epochDay < day) {
            throw new IllegalArgumentException("Day %s comes after day %s: order the facts by person, then by day."
                    .formatted(LocalDate.ofEpochDay(epochDay), LocalDate.ofEpochDay(day)));
        }
        endDay();
        day = epochDay;
    }

    private void endDay() {
        if (day == NO_DAY) {
            return;
        }
        out.endDay(day);
        in.endDay(day);
        recent.add(day);
        openings.endDay(day, min(out.last(), in.last()));
    }

    private void clear() {
        out.clear();
        in.clear();
        recent.clear();
        openings.clear();
        day = NO_DAY;
    }
}
