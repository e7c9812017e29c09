package org.passerelle.exchanges.capture;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static org.passerelle.exchanges.capture.Lexicon.HALF_DAY;
import static org.passerelle.exchanges.capture.Lexicon.MONTH;
import static org.passerelle.exchanges.capture.Lexicon.NUMBER;
import static org.passerelle.exchanges.capture.Lexicon.UNIT;
import static org.passerelle.exchanges.capture.Lexicon.WEEKDAY;
import static org.passerelle.exchanges.capture.Lexicon.away;
import static org.passerelle.exchanges.capture.Lexicon.month;
import static org.passerelle.exchanges.capture.Lexicon.weekday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.passerelle.exchanges.capture.Sentence.Clause;

/// Days ahead: when something is due.
final class Future {

    /// Words that lead to a day: « d’ici vendredi », “by Friday”.
    static final String UNTIL = "(?:(?:d ici a|d ici|avant|pour|des|by|before|until|on|le|this|within|for) )?(?:le |the )?";

    /// Words that only tell a day to come.
    private static final List<Rule> CLEAR = List.of(
            new Rule("(?:dans|d ici a|d ici|sous|in|within) " + NUMBER + " " + UNIT, (match, today) -> away(today, match, 1)),
            new Rule(UNTIL + "(?:apres demain|day after tomorrow)", (match, today) -> today.plusDays(2)),
            new Rule(UNTIL + "(?:demain|tomorrow)" + HALF_DAY, (match, today) -> today.plusDays(1)),
            new Rule(UNTIL + "(?:la )?(?:semaine prochaine|next week)", (match, today) -> today.with(next(DayOfWeek.MONDAY))),
            new Rule(UNTIL + "(?:mois prochain|next month)", (match, today) -> today.plusMonths(1).withDayOfMonth(1)),
            new Rule(
                    UNTIL + "(?:a )?(?:la )?(?:fin de (?:la )?semaine|end of (?:the |this )?week|cette semaine|this week)",
                    (match, today) -> today.with(nextOrSame(DayOfWeek.FRIDAY))),
            new Rule(
                    UNTIL + "(?:a )?(?:la )?(?:fin (?:du|de) mois|end of (?:the |this )?month|month end)",
                    (match, today) -> today.with(lastDayOfMonth())),
            new Rule(
                    UNTIL + "(?:next )?" + WEEKDAY + "(?: prochain)?" + HALF_DAY,
                    (match, today) -> today.with(next(weekday(match.group(1))))),
            new Rule("(?:en|in|by|d ici) " + MONTH, (match, today) -> beginning(match.group(1), today)));

    /// Words that tell one in a promise only.
    private static final List<Rule> IN_A_PROMISE = List.of(
            new Rule(
                    "aujourd hui|today|tonight|(?:ce|cet|this) (?:soir|midi|apres midi|aprem|afternoon|evening)",
                    (match, today) -> today),
            new Rule(NUMBER + " " + UNIT, (match, today) -> away(today, match, 1)));

    private Future() {}

    /// The day told in a clause that promises, whose words it takes; never before today.
    static Optional<LocalDate> take(Sentence sentence, Clause clause, LocalDate today) {
        return WrittenDates.take(sentence, clause, today, true)
                .or(() -> Rule.take(CLEAR, sentence, clause, today))
                .or(() -> Rule.take(IN_A_PROMISE, sentence, clause, today));
    }

    /// Whether the clause tells a day to come.
    static boolean isIn(Sentence sentence, Clause clause) {
        return CLEAR.stream().anyMatch(rule -> sentence.find(rule.words(), clause).isPresent());
    }

    private static LocalDate beginning(String month, LocalDate today) {
        var first = today.withDayOfMonth(1).withMonth(month(month).getValue());
        return first.isAfter(today) ? first : first.plusYears(1);
    }
}
