package org.passerelle.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The days a report speaks of: those of its rows, else those told before its table, else those in its name.
record VisitPeriod(@Nullable LocalDate first, @Nullable LocalDate last) {

    private static final Pattern DAY = Pattern.compile("(?<!\\d)(20\\d\\d)-?(\\d\\d)-?(\\d\\d)(?!\\d)");
    private static final VisitPeriod UNKNOWN = new VisitPeriod(null, null);

    static VisitPeriod of(String fileName, List<String> notes, List<VisitReport.Row> rows) {
        var told = rows.stream().map(VisitReport.Row::on).filter(Objects::nonNull).toList();
        if (!told.isEmpty()) return spanning(told.stream());
        var noted = days(String.join("\n", notes));
        return noted.isEmpty() ? spanning(days(fileName).stream()) : spanning(noted.stream());
    }

    private static VisitPeriod spanning(Stream<LocalDate> days) {
        var sorted = days.sorted().toList();
        return sorted.isEmpty() ? UNKNOWN : new VisitPeriod(sorted.getFirst(), sorted.getLast());
    }

    private static List<LocalDate> days(String text) {
        var days = new ArrayList<LocalDate>();
        var found = DAY.matcher(text);
        while (found.find()) day(found.group()).ifPresent(days::add);
        return days;
    }

    /// `2026-10-31` or `20261031`.
    static Optional<LocalDate> day(String text) {
        var found = DAY.matcher(text);
        if (!found.lookingAt()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(found.group(1) + "-" + found.group(2) + "-" + found.group(3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
