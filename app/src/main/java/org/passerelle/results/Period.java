package org.passerelle.results;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import org.passerelle.platform.Refusal;

/// Days one looks at, the first and the last included.
public record Period(LocalDate from, LocalDate to) {

    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /// Refuses, with a sentence, what cannot be looked at.
    public Period {
        if (from.isBefore(EARLIEST)) throw new Refusal("results.period.early", EARLIEST.getYear());
        if (to.isBefore(from)) throw new Refusal("results.period.order", from.toString(), to.toString());
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// Whole months and the part of the last: twelve from 22 November to 21 November, and to 22 November as well, as people
    /// count.
    public double months() {
        var whole = MONTHS.between(from, to);
        var rest = from.plusMonths(whole);
        if (rest.equals(to) && whole > 0) return whole;
        return whole + (DAYS.between(rest, to) + 1.) / rest.lengthOfMonth();
    }

    /// As long, just before.
    public Period previous() {
        var months = months();
        boolean even = months == Math.rint(months);
        var first = even ? from.minusMonths((long) months) : from.minusDays(DAYS.between(from, to) + 1);
        return new Period(first.isBefore(EARLIEST) ? EARLIEST : first, from.minusDays(1));
    }
}
