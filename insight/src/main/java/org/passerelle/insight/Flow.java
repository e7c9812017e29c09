package org.passerelle.insight;

import static java.lang.Math.max;
import static org.passerelle.insight.TieAccumulator.NO_DAY;

import java.time.LocalDate;

/// One direction of the tie being accumulated: a {@link Side} in the making.
final class Flow {

    private final TieModel model;
    private final long asOf;

    private double heaviestOfDay;
    private double activation;
    private double activationBefore;
    private int daysInYear;
    private int daysInYearBefore;
    private long first = NO_DAY;
    private long last = NO_DAY;

    Flow(TieModel model, long asOf) {
        this.model = model;
        this.asOf = asOf;
    }

    void hear(double weight) {
        heaviestOfDay = max(heaviestOfDay, weight);
    }

    void endDay(long day) {
        if (heaviestOfDay == 0) {
            return;
        }
        var age = asOf - day;
        activation += heaviestOfDay * model.kernel(age);
        if (age >= Tie.TREND_DAYS) {
            activationBefore += heaviestOfDay * model.kernel(age - Tie.TREND_DAYS);
            daysInYearBefore += age - Tie.TREND_DAYS < Tie.YEAR_DAYS ? 1 : 0;
        }
        daysInYear += age < Tie.YEAR_DAYS ? 1 : 0;
        if (first == NO_DAY) {
            first = day;
        }
        last = day;
        heaviestOfDay = 0;
    }

    double activationBefore() {
        return activationBefore;
    }

    int daysInYearBefore() {
        return daysInYearBefore;
    }

    long last() {
        return last;
    }

    Side side() {
        return last == NO_DAY
                ? new Side(0, null, null, 0)
                : new Side(activation, LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last), daysInYear);
    }

    void clear() {
        heaviestOfDay = 0;
        activation = 0;
        activationBefore = 0;
        daysInYear = 0;
        daysInYearBefore = 0;
        first = NO_DAY;
        last = NO_DAY;
    }
}
