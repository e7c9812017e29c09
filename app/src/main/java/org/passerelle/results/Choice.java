package org.passerelle.results;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Periods one asks for by name. None of them reaches back before the first fact: months nobody noted would only water the
/// figures down.
public enum Choice {
    MONTHS,
    YEAR,
    ALL;

    private static final int MONTHS_BACK = 12;

    /// As it is written in addresses.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "results.period." + word();
    }

    public static Optional<Choice> of(@Nullable String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /// @param begun the day of the first fact, or null where there is none
    public Period upTo(LocalDate today, @Nullable LocalDate begun) {
        var since = switch (this) {
            case MONTHS -> today.minusMonths(MONTHS_BACK).plusDays(1);
            case YEAR -> today.withDayOfYear(1);
            case ALL -> begun == null ? today.minusMonths(MONTHS_BACK).plusDays(1) : begun;
        };
        var first = begun != null && begun.isAfter(since) ? begun : since;
        return new Period(first.isAfter(today) ? today : first, today);
    }
}
