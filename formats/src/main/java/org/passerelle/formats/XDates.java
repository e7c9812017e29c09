package org.passerelle.formats;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/// Reads the dates of an X archive: `Tue Mar 05 14:02:11 +0000 2024`, `2016-01-04 09:30:00 +0000` before 2018, ISO 8601 in
/// messages; and those hidden in its numbers.
final class XDates {

    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ofPattern("EEE MMM d H:mm:ss Z uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("uuuu-M-d H:mm:ss Z", Locale.ENGLISH),
            DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    private static final long NUMBERS_SINCE = 1_288_834_974_657L;
    private static final int NUMBER_BITS = 22;
    private static final long FIRST_DATED = 1L << 41;

    private XDates() {}

    static Optional<Moment> moment(String text) {
        for (var form : FORMS) {
            try {
                return Optional.of(Moment.exactly(OffsetDateTime.parse(text, form).toInstant()));
            } catch (DateTimeException e) {
                continue; // at most three, and the first is nearly always right
            }
        }
        return Optional.empty();
    }

    /// When the post of that number was written: since November 2010 a number begins with its milliseconds.
    static Optional<Instant> written(OptionalLong number) {
        return number.isPresent() && number.getAsLong() > FIRST_DATED
                ? Optional.of(Instant.ofEpochMilli((number.getAsLong() >> NUMBER_BITS) + NUMBERS_SINCE))
                : Optional.empty();
    }
}
