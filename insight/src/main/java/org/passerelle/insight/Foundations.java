package org.passerelle.insight;

import static java.lang.Math.max;
import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what a tie rests on from its newest fact backwards. What is older weighs less: as soon as the heaviest exchange
/// imaginable could not change the result any more, the rest need not be read.
final class Foundations {

    private static final int MOST_FACTS = 5;

    /// The heaviest fact of one day and direction so far.
    private record Heaviest(int index, Fact fact) {

        static @Nullable Heaviest of(@Nullable Heaviest former, int index, Fact fact) {
            return former != null && former.fact.weight() >= fact.weight() ? former : new Heaviest(index, fact);
        }
    }

    private final Tie tie;
    private final double heaviest;
    private final List<Reason.RestsOn> best = new ArrayList<>();
    private @Nullable LocalDate day;
    private @Nullable Heaviest out;
    private @Nullable Heaviest in;
    private double outToday;
    private double inToday;

    /// @param heaviest what no fact weighs more than
    /// @param newestFirst read no further than it matters
    Foundations(Tie tie, double heaviest, Iterator<Fact> newestFirst) {
        this.tie = tie;
        this.heaviest = heaviest;
        var index = 0;
        while (newestFirst.hasNext() && accept(index, newestFirst.next())) {
            index++;
        }
        endDay();
    }

    /// The few facts of the largest shares, the largest first.
    List<Reason.RestsOn> largest() {
        return List.copyOf(best);
    }

    /// The weight of what went out on the very day of the tie.
    double outToday() {
        return outToday;
    }

    double inToday() {
        return inToday;
    }

    private boolean accept(int index, Fact fact) {
        if (fact.day().isAfter(tie.asOf()) || !(fact.weight() > 0)) {
            return true;
        }
        if (!fact.day().equals(day)) {
            endDay();
            day = fact.day();
            if (isSettled()) {
                return false;
            }
        }
        if (fact.direction().goesOut()) {
            out = Heaviest.of(out, index, fact);
        }
        if (fact.direction().comesIn()) {
            in = Heaviest.of(in, index, fact);
        }
        return true;
    }

    private void endDay() {
        if (out != null && in != null && out.index == in.index) {
            add(out, share(out, tie.out()), share(in, tie.in()));
        } else {
            if (out != null) {
                add(out, share(out, tie.out()), 0);
            }
            if (in != null) {
                add(in, 0, share(in, tie.in()));
            }
        }
        if (tie.asOf().equals(day)) {
            outToday = out == null ? 0 : out.fact.weight();
            inToday = in == null ? 0 : in.fact.weight();
        }
        out = null;
        in = null;
    }

    private void add(Heaviest found, double outShare, double inShare) {
        var foundation = new Reason.RestsOn(found.index, found.fact, outShare, inShare);
        var place = best.size();
        while (place > 0 && best.get(place - 1).share() < foundation.share()) {
            place--;
        }
        best.add(place, foundation);
        if (best.size() > MOST_FACTS) {
            best.removeLast();
        }
    }

    private boolean isSettled() {
        var imaginable = heaviest * kernel(day);
        return best.size() == MOST_FACTS
                && (part(imaginable, tie.out()) + part(imaginable, tie.in())) / 2 <= best.getLast().share();
    }

    private double share(Heaviest found, Side side) {
        return part(found.fact.weight() * kernel(found.fact.day()), side);
    }

    private double kernel(@Nullable LocalDate of) {
        return of == null ? 1 : tie.model().kernel(max(0, DAYS.between(of, tie.asOf())));
    }

    private static double part(double contribution, Side side) {
        return side.activation() > 0 ? contribution / side.activation() : 0;
    }
}
