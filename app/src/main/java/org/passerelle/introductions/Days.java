package org.passerelle.introductions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days as the tables count them.
final class Days {

    private Days() {}

    /// Whether there is such a day, and it is not ahead.
    static boolean hasCome(@Nullable LocalDate day, LocalDate today) {
        return day != null && !day.isAfter(today);
    }

    static @Nullable LocalDate day(@Nullable Integer epochDay) {
        return epochDay == null ? null : LocalDate.ofEpochDay(epochDay);
    }

    static @Nullable Integer number(@Nullable LocalDate day) {
        return day == null ? null : (Integer) Math.toIntExact(day.toEpochDay());
    }
}
