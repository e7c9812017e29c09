package org.passerelle.formats;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace.BadLine;

/// Reads the dates of a LinkedIn archive, whatever the year of the export, and as spreadsheets rewrite them.
///
/// Seen: `2024-03-05 14:02:11 UTC`, `2024/03/05 14:02:11 UTC`, `11/4/18, 9:15 AM` (also with a narrow space before AM),
/// `05 Nov 2021`, `01-Feb-24`, `Nov 5, 2021`, `Tue Mar 05 14:02:11 UTC 2024`, ISO 8601. Months come first in figures,
/// in English or French in letters. A time without zone is UTC, as it is in the files that say so.
final class LinkedInDates {

    private static final List<DateTimeFormatter> FORMS = Stream.concat(
                    Stream.of(
                                    "uuuu-M-d H:mm[:ss][ 'UTC']",
                                    "uuuu/M/d H:mm[:ss][ 'UTC']",
                                    "uuuu-M-d'T'H:mm[:ss][.SSS][XXX]",
                                    "M/d/uu[,] h:mm[:ss] a",
                                    "M/d/uuuu[,] h:mm[:ss] a",
                                    "M/d/uu[,] H:mm[:ss]",
                                    "M/d/uuuu[,] H:mm[:ss]",
                                    "EEE MMM d H:mm:ss 'UTC' uuuu",
                                    "d MMM uuuu[, H:mm[:ss]]",
                                    "d MMMM uuuu",
                                    "MMMM d, uuuu",
                                    "d-MMM-uu",
                                    "d-MMM-uuuu",
                                    "MMM d, uuuu[, h:mm[:ss] a]",
                                    "uuuu-M-d",
                                    "uuuu/M/d",
                                    "M/d/uu",
                                    "M/d/uuuu")
                            .map(pattern -> form(pattern, Locale.ENGLISH)),
                    Stream.of("d MMM uuuu", "d MMMM uuuu").map(pattern -> form(pattern, Locale.FRENCH)))
            .toList();

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private LinkedInDates() {}

    /// The moment, to the minute where a time is written, else a day in the zone given; empty where it is no date.
    static Optional<Moment> moment(String text, ZoneId zone) {
        var read = parse(text);
        if (read == null) return Optional.empty();
        var day = read.query(TemporalQueries.localDate());
        var time = read.query(TemporalQueries.localTime());
        if (day == null) return Optional.empty();
        if (time == null) return Optional.of(Moment.on(day, zone));
        var offset = read.query(TemporalQueries.offset());
        var known = offset == null ? ZoneOffset.UTC : offset;
        return Optional.of(Moment.exactly(LocalDateTime.of(day, time).toInstant(known)));
    }

    /// The fact that happened at the date written; a bad line where it is no date.
    static Trace fact(Row row, String date, Reading reading, Function<Moment, Trace> fact) {
        return moment(date, reading.zone())
                .map(fact)
                .orElseGet(() -> new BadLine(row.line(), BadLine.Reason.DATE, Words.excerptOf(date)));
    }

    static Optional<LocalDate> day(String text) {
        var read = parse(text);
        return read == null ? Optional.empty() : Optional.ofNullable(read.query(TemporalQueries.localDate()));
    }

    private static @Nullable TemporalAccessor parse(String text) {
        var clean = SPACES.matcher(text).replaceAll(" ").strip().replace("Sept ", "Sep ");
        return FORMS.stream()
                .filter(form -> fits(form, clean))
                .map(form -> resolved(form, clean))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /// Tried without exceptions: a file of 100,000 rows would throw a million.
    private static boolean fits(DateTimeFormatter form, String text) {
        var position = new ParsePosition(0);
        return form.parseUnresolved(text, position) != null && position.getIndex() == text.length();
    }

    private static Optional<TemporalAccessor> resolved(DateTimeFormatter form, String text) {
        try {
            return Optional.of(form.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
