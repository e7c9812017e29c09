package org.passerelle.exchanges.capture;

import static org.passerelle.exchanges.capture.Lexicon.NUMBER;
import static org.passerelle.exchanges.capture.Lexicon.number;
import static org.passerelle.exchanges.capture.Lexicon.whole;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.passerelle.exchanges.capture.Sentence.Clause;

/// How long it lasted, and at what time it began.
final class Lengths {

    private record Form(Pattern words, Function<MatchResult, Duration> length) {
        Form(String words, Function<MatchResult, Duration> length) {
            this(whole("(?:pendant |durant |for |de )?(?:" + words + ")"), length);
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form("(?:une )?demi(?:e)? heure|half an hour|half hour", match -> Duration.ofMinutes(30)),
            new Form(
                    NUMBER + " (?:heures?|h|hours?)(?: et demie?| and a half)",
                    match -> Duration.ofMinutes(60L * number(match.group(1)) + 30)),
            new Form(
                    "(\\d{1,2})[.,](\\d) (?:heures?|h|hours?|hrs?)",
                    match -> Duration.ofMinutes(60L * number(match.group(1)) + 6L * number(match.group(2)))),
            new Form("an hour and a half", match -> Duration.ofMinutes(90)),
            new Form(
                    "(\\d{1,2})h(\\d{2})",
                    match -> Duration.ofMinutes(60L * number(match.group(1)) + number(match.group(2)))),
            new Form(
                    NUMBER + " (?:heures?|h|hours?|hrs?)(?: (\\d{1,2})(?: min(?:utes?)?)?)?",
                    match -> Duration.ofMinutes(
                            60L * number(match.group(1)) + (match.group(2) == null ? 0 : number(match.group(2))))),
            new Form(NUMBER + " (?:min|mn|minutes?|mins)", match -> Duration.ofMinutes(number(match.group(1)))));

    private static final Pattern HOUR = whole("(?:a|vers|at|around) (?:(midi|noon)|(\\d{1,2})(?:[h:](\\d{2})| (?:h|heures?)(?: (\\d{2}))?| ?(am|pm))(?: (am|pm))?)");

    private Lengths() {}

    static Optional<Duration> take(Sentence sentence, Clause clause) {
        for (var form : FORMS) {
            var found = sentence.find(form.words(), clause);
            if (found.isEmpty()) continue;
            sentence.take(found.get().from(), found.get().to());
            return Optional.of(form.length().apply(found.get().match()));
        }
        return Optional.empty();
    }

    /// « à 14 h 30 », “at 3 pm”: read before lengths, which look alike.
    static Optional<LocalTime> takeHour(Sentence sentence, Clause clause) {
        var found = sentence.find(HOUR, clause);
        if (found.isEmpty()) return Optional.empty();
        try {
            var time = hour(found.get().match());
            sentence.take(found.get().from(), found.get().to());
            return Optional.of(time);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalTime hour(MatchResult match) {
        if (match.group(1) != null) return LocalTime.NOON;
        int hour = Integer.parseInt(match.group(2));
        var minutes = match.group(3) != null ? match.group(3) : match.group(4);
        boolean afternoon = "pm".equals(match.group(5)) || "pm".equals(match.group(6));
        return LocalTime.of(afternoon && hour < 12 ? hour + 12 : hour, minutes == null ? 0 : Integer.parseInt(minutes));
    }
}
