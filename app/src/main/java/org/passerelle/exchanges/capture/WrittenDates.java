package org.passerelle.exchanges.capture;

import static org.passerelle.exchanges.capture.Future.UNTIL;
import static org.passerelle.exchanges.capture.Lexicon.MONTH;
import static org.passerelle.exchanges.capture.Lexicon.whole;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.capture.Sentence.Clause;

/// Dates written out: `2026-11-03`, « le 3 novembre », “November 3rd”, `3/11` with the day first, « le 3 ». Without a
/// year, it is the nearest one behind for what happened, ahead for what is due.
final class WrittenDates {

    /// @param month 0 where only a day is written, @param year 0 where none is
    private record Parts(int day, int month, int year) {}

    private record Form(Pattern words, Function<MatchResult, Parts> parts) {}

    private static final String DAY = "(\\d{1,2})(?: (?:er|e|st|nd|rd|th))?";
    private static final String YEAR = "(?: (\\d{4}))?";

    private static final List<Form> FORMS = List.of(
            new Form(
                    whole(UNTIL + "(\\d{4})-(\\d{1,2})-(\\d{1,2})"),
                    match -> new Parts(number(match.group(3)), number(match.group(2)), number(match.group(1)))),
            new Form(
                    whole(UNTIL + "(?:du )?" + DAY + " (?:of )?" + MONTH + YEAR),
                    match -> new Parts(number(match.group(1)), month(match.group(2)), number(match.group(3)))),
            new Form(
                    whole(UNTIL + MONTH + " " + DAY + YEAR),
                    match -> new Parts(number(match.group(2)), month(match.group(1)), number(match.group(3)))),
            new Form(
                    whole(UNTIL + "(\\d{1,2})/(\\d{1,2})(?:/(\\d{2,4}))?"),
                    match -> new Parts(number(match.group(1)), number(match.group(2)), number(match.group(3)))),
            new Form(
                    whole("(?:(?:d ici|avant|pour|by|on|before) )?(?:le|the) " + DAY + "(?! " + Lexicon.UNIT + ")"),
                    match -> new Parts(number(match.group(1)), 0, 0)));

    private WrittenDates() {}

    /// The date in the clause, whose words it takes; empty where what is written is no date, or lies on the wrong side
    /// of today.
    static Optional<LocalDate> take(Sentence sentence, Clause clause, LocalDate today, boolean ahead) {
        for (var form : FORMS) {
            var found = sentence.find(form.words(), clause);
            var date = found.flatMap(f -> nearest(form.parts().apply(f.match()), today, ahead));
            if (date.isEmpty()) continue;
            sentence.take(found.get().from(), found.get().to());
            return date;
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> nearest(Parts parts, LocalDate today, boolean ahead) {
        try {
            var date = parts.month() == 0 ? inAMonth(parts.day(), today, ahead) : inAYear(parts, today, ahead);
            boolean wrong = ahead ? date.isBefore(today) : date.isAfter(today);
            return wrong ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate inAYear(Parts parts, LocalDate today, boolean ahead) {
        boolean swapped = parts.month() > 12;
        int month = swapped ? parts.day() : parts.month();
        int day = swapped ? parts.month() : parts.day();
        if (parts.year() != 0) return LocalDate.of(parts.year() < 100 ? 2000 + parts.year() : parts.year(), month, day);
        var date = LocalDate.of(today.getYear(), month, day);
        if (ahead && date.isBefore(today)) return date.plusYears(1);
        return !ahead && date.isAfter(today) ? date.minusYears(1) : date;
    }

    private static LocalDate inAMonth(int day, LocalDate today, boolean ahead) {
        var date = today.withDayOfMonth(day);
        if (ahead && date.isBefore(today)) return date.plusMonths(1);
        return !ahead && date.isAfter(today) ? date.minusMonths(1) : date;
    }

    private static int month(String word) {
        return Lexicon.month(word).getValue();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
