package org.passerelle.formats;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Dates of an export: `2024-03-05 14:02:11`, in universal time where the file gives it, else in the owner’s.
final class WordPressDates {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private WordPressDates() {}

    static Optional<Moment> at(String universal, String local, String published, ZoneId zone) {
        return read(universal, ZoneOffset.UTC).or(() -> read(local, zone)).or(() -> mail(published));
    }

    private static Optional<Moment> read(String written, ZoneId zone) {
        try {
            if (written.isEmpty() || written.startsWith("0000")) return Optional.empty();
            return Optional.of(Moment.exactly(LocalDateTime.parse(written, WRITTEN).atZone(zone).toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Moment> mail(String written) {
        try {
            return Optional.of(Moment.exactly(ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
