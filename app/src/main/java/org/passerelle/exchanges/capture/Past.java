package org.passerelle.exchanges.capture;

import static java.time.temporal.TemporalAdjusters.previous;
import static org.passerelle.exchanges.capture.Lexicon.HALF_DAY;
import static org.passerelle.exchanges.capture.Lexicon.NUMBER;
import static org.passerelle.exchanges.capture.Lexicon.UNIT;
import static org.passerelle.exchanges.capture.Lexicon.WEEKDAY;
import static org.passerelle.exchanges.capture.Lexicon.away;
import static org.passerelle.exchanges.capture.Lexicon.weekday;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.passerelle.exchanges.capture.Sentence.Clause;

/// Days behind: when something happened.
final class Past {

    private static final List<Rule> RULES = List.of(
            new Rule("avant hier|(?:the )?day before yesterday", (match, today) -> today.minusDays(2)),
            new Rule("(?:hier|yesterday)" + HALF_DAY + "|last night", (match, today) -> today.minusDays(1)),
            new Rule(
                    "aujourd hui|today|tonight|tout a l heure|just now"
                            + "|(?:ce|cet|cette|this) (?:matin|midi|apres midi|soir|aprem|morning|afternoon|evening|noon)",
                    (match, today) -> today),
            new Rule(
                    "il y a " + NUMBER + " " + UNIT + "|(?:about )?" + NUMBER + " " + UNIT + " ago",
                    (match, today) -> away(today, match, -1)),
            new Rule(
                    "(?:le |on |last |de )?" + WEEKDAY + "(?: dernier| passe)?" + HALF_DAY,
                    (match, today) -> today.with(previous(weekday(match.group(1))))),
            new Rule("(?:la )?semaine (?:derniere|passee)|last week", (match, today) -> today.minusWeeks(1)),
            new Rule("(?:le )?mois (?:dernier|passe)|last month", (match, today) -> today.minusMonths(1)));

    private Past() {}

    /// The day told in the clause, whose words it takes; never after today.
    static Optional<LocalDate> take(Sentence sentence, Clause clause, LocalDate today) {
        return WrittenDates.take(sentence, clause, today, false).or(() -> Rule.take(RULES, sentence, clause, today));
    }
}
