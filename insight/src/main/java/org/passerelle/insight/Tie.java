package org.passerelle.insight;

import static java.lang.Math.max;
import static java.lang.Math.min;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// The relation with one person as of one day, computed from the facts up to that day. It is made by a
/// {@link TieAccumulator} for everyone in one scan, or by a {@link History} for one person.
///
/// @param model what it was computed with
/// @param asOf the day it describes; facts after it were ignored
/// @param out what went from me to them
/// @param in what came from them to me
/// @param strengthBefore the strength as it was {@value #TREND_DAYS} days before, from the facts known then
/// @param twoWayDaysBefore the same of {@link #twoWayDays}
/// @param habitualDays the median gap between the distinct days of contact, whichever the way, over the last
///     {@value RecentDays#KEPT} of them; empty below three days, since two dates do not make a habit
/// @param spells when the tie was open, oldest first; empty when both never spoke within a year
public record Tie(
        TieModel model,
        LocalDate asOf,
        Side out,
        Side in,
        double strengthBefore,
        int twoWayDaysBefore,
        OptionalInt habitualDays,
        List<Spell> spells) {

    /// The window of “in a year”, in days, the day of computation included.
    public static final int YEAR_DAYS = 365;

    /// How far back {@link #strengthBefore} looks, in days.
    public static final int TREND_DAYS = 90;

    /// 0 for nothing, no upper bound; see {@link TieModel#strength}.
    public double strength() {
        return model.strength(out.activation(), in.activation());
    }

    /// The chance, 0 to 1, of an exchange both ways within the horizon of the model; see {@link TieModel#chance}.
    public double chance() {
        return model.chance(strength());
    }

    public Band band() {
        return Band.of(this);
    }

    public Trend trend() {
        return Trend.of(strengthBefore, strength(), model.epsilon());
    }

    /// Days of contact both ways in the last 365: the smaller of the numbers of days of the two sides, 0 to 365.
    public int twoWayDays() {
        return min(out.daysInYear(), in.daysInYear());
    }

    /// The last day by which both had spoken: the earlier of the two last days; null while one side is silent.
    public @Nullable LocalDate lastTwoWay() {
        var lastOut = out.last();
        var lastIn = in.last();
        if (lastOut == null || lastIn == null) {
            return null;
        }
        return lastOut.isBefore(lastIn) ? lastOut : lastIn;
    }

    /// The last day of contact, whichever the way; null without any.
    public @Nullable LocalDate lastContact() {
        var lastOut = out.last();
        var lastIn = in.last();
        if (lastOut == null || lastIn == null) {
            return lastOut == null ? lastIn : lastOut;
        }
        return lastOut.isAfter(lastIn) ? lastOut : lastIn;
    }

    /// How even the two sides are: (weaker + ε) / (stronger + ε), above 0, 1 when they are equal.
    public double balance() {
        var weaker = min(out.activation(), in.activation());
        var stronger = max(out.activation(), in.activation());
        return (weaker + model.epsilon()) / (stronger + model.epsilon());
    }
}
