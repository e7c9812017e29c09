package org.passerelle.formats;

import com.github.mangstadt.vinnie.VObjectProperty;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the times and durations of a calendar.
final class ICalendarTimes {

    private static final Pattern TIME = Pattern.compile(
            "(\\d{4})-?(\\d{2})-?(\\d{2})(?:T(\\d{2}):?(\\d{2}):?(\\d{2})?(Z)?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEKS = Pattern.compile("([+-]?)P(\\d{1,6})W");

    private final ICalendarZones zones;

    ICalendarTimes(ICalendarZones zones) {
        this.zones = zones;
    }

    /// Empty where the value is no time.
    Optional<ICalendarTime> read(VObjectProperty property) {
        return read(property.getValue(), property);
    }

    /// Each time of a list; of a period, its start. What is no time is passed over.
    Stream<ICalendarTime> list(VObjectProperty property) {
        return Stream.of(property.getValue().split("[,;]")).flatMap(value -> read(value, property).stream());
    }

    private Optional<ICalendarTime> read(String value, VObjectProperty property) {
        var time = TIME.matcher(value.strip().replaceFirst("/.*", ""));
        if (!time.matches()) return Optional.empty();
        try {
            var date = LocalDate.of(number(time.group(1)), number(time.group(2)), number(time.group(3)));
            var rules = time.group(7) != null ? ZoneOffset.UTC.getRules() : zones.rules(tzid(property));
            if (time.group(4) == null) return Optional.of(new ICalendarTime(date.atStartOfDay(), true, rules));
            int second = Math.min(59, number(time.group(6)));
            var clock = LocalTime.of(number(time.group(4)), number(time.group(5)), second);
            return Optional.of(new ICalendarTime(LocalDateTime.of(date, clock), false, rules));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Null where it is none, or not positive.
    static @Nullable Duration duration(String value) {
        try {
            var text = value.strip();
            var weeks = WEEKS.matcher(text);
            var duration = weeks.matches()
                    ? Duration.ofDays(7L * Integer.parseInt(weeks.group(1) + weeks.group(2)))
                    : Duration.parse(text);
            return duration.isPositive() ? duration : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String tzid(VObjectProperty property) {
        return ICalendarProperties.parameter(property, "TZID");
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
