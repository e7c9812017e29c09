package org.passerelle.visits;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;

/// Visits that came from one place.
///
/// @param last the last of the days they came in; the first again where the report tells each day
/// @param way null where they came by no link
public record Visit(
        LocalDate first, LocalDate last, @Nullable Way way, String source, String campaign, String page, int visits) {

    /// How many of them fall between two days, as if they had come evenly.
    double between(LocalDate from, LocalDate to) {
        var begins = first.isAfter(from) ? first : from;
        var ends = last.isBefore(to) ? last : to;
        if (ends.isBefore(begins)) return 0;
        return visits * (double) days(begins, ends) / days(first, last);
    }

    private static long days(LocalDate from, LocalDate to) {
        return 1 + ChronoUnit.DAYS.between(from, to);
    }
}
