package org.passerelle.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Dates of a Monica account: days, or moments that are days at midnight; birthdays known to the day, without their year,
/// or by an age alone.
final class MonicaDates {

    private static final int DAY_CHARS = 10;

    private MonicaDates() {}

    static Optional<Moment> moment(String written, ZoneId zone) {
        return day(written).map(day -> isDay(written) ? Moment.on(day, zone) : exactly(written).orElse(Moment.on(day, zone)));
    }

    static Optional<LocalDate> day(String written) {
        try {
            return written.length() < DAY_CHARS ? Optional.empty() : Optional.of(LocalDate.parse(written.substring(0, DAY_CHARS)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// As precise as the owner was.
    static @Nullable PartialDate special(JsonValue date) {
        var of = date.has("properties") ? date.at("properties") : date;
        var day = day(of.isText() ? of.text() : of.text("date")).orElse(null);
        if (day == null) return null;
        if (of.isTrue("is_age_based")) return new PartialDate(day.getYear(), null, null);
        if (of.isTrue("is_year_unknown")) return new PartialDate(null, day.getMonthValue(), day.getDayOfMonth());
        return PartialDate.of(day);
    }

    private static boolean isDay(String written) {
        return written.length() == DAY_CHARS || written.startsWith("T00:00:00", DAY_CHARS) || written.startsWith(" 00:00:00", DAY_CHARS);
    }

    private static Optional<Moment> exactly(String written) {
        try {
            return Optional.of(Moment.exactly(OffsetDateTime.parse(written).toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
