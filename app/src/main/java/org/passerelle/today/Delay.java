package org.passerelle.today;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How long one puts something off.
public enum Delay {
    DAY(Period.ofDays(1)),
    WEEK(Period.ofWeeks(1)),
    MONTH(Period.ofMonths(1)),
    SEASON(Period.ofMonths(3));

    private final Period period;

    Delay(Period period) {
        this.period = period;
    }

    public LocalDate from(LocalDate day) {
        return day.plus(period);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Delay> of(String word) {
        return Arrays.stream(values()).filter(delay -> delay.word().equals(word)).findFirst();
    }
}
