package org.passerelle.publishing;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import org.passerelle.platform.Refusal;

/// How often something is said again.
public enum Every {
    WEEK(7),
    FORTNIGHT(14),
    MONTH(28),
    QUARTER(89),
    YEAR(365);

    private final int daysMinimum;

    Every(int daysMinimum) {
        this.daysMinimum = daysMinimum;
    }

    /// The fewest days between two times.
    public int daysMinimum() {
        return daysMinimum;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Refused where there is none of that word.
    public static Every of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal("repeat.every.wrong", word.strip()));
    }

    /// So many times after the first, at the local hour of the first whatever clocks do. An hour that clocks skip that day
    /// is the hour after, one that comes twice is the first; a day that month has not is its last.
    public ZonedDateTime after(LocalDateTime first, int times, ZoneId zone) {
        var then = switch (this) {
            case WEEK -> first.plusWeeks(times);
            case FORTNIGHT -> first.plusWeeks(2L * times);
            case MONTH -> first.plusMonths(times);
            case QUARTER -> first.plusMonths(3L * times);
            case YEAR -> first.plusYears(times);
        };
        return then.atZone(zone);
    }
}
