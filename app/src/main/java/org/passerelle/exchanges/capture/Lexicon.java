package org.passerelle.exchanges.capture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Words of time in both languages, folded: numbers, units, days of the week, months.
final class Lexicon {

    static final String UNIT = "(j|jours?|days?|sem|semaines?|weeks?|mois|months?|ans?|annees?|years?)";
    static final String WEEKDAY = "(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
            + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
    static final String MONTH = "(janv(?:ier)?|january|jan|fevr?(?:ier)?|february|feb|mars|march|avr(?:il)?|april|apr|mai|may"
            + "|juin|june|jun|juil(?:let)?|july|jul|aout|august|aug|sept(?:embre|ember)?|sep|oct(?:obre|ober)?"
            + "|nov(?:embre|ember)?|dec(?:embre|ember)?)";
    static final String HALF_DAY = "(?: (?:matin|midi|apres midi|soir|morning|afternoon|evening|night))?";

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("un", 1), Map.entry("une", 1), Map.entry("a", 1), Map.entry("an", 1), Map.entry("one", 1),
            Map.entry("deux", 2), Map.entry("two", 2), Map.entry("trois", 3), Map.entry("three", 3),
            Map.entry("quatre", 4), Map.entry("four", 4), Map.entry("cinq", 5), Map.entry("five", 5),
            Map.entry("six", 6), Map.entry("sept", 7), Map.entry("seven", 7), Map.entry("huit", 8),
            Map.entry("eight", 8), Map.entry("dix", 10), Map.entry("ten", 10), Map.entry("quinze", 15));
    static final String NUMBER = "(\\d{1,3}|" + String.join("|", NUMBERS.keySet()) + ")";

    private static final List<String> FRENCH_DAYS = List.of("lun", "mar", "mer", "jeu", "ven", "sam", "dim");
    private static final List<String> ENGLISH_DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> FRENCH_MONTHS =
            List.of("jan", "fev", "mars", "avr", "mai", "juin", "juil", "aou", "sep", "oct", "nov", "dec");
    private static final List<String> ENGLISH_MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Lexicon() {}

    /// A pattern of whole words among taken ones.
    static Pattern whole(String words) {
        return Pattern.compile("(?<![^ ])(?:" + words + ")(?![^ ])");
    }

    static int number(String word) {
        return NUMBERS.containsKey(word) ? NUMBERS.get(word) : Integer.parseInt(word);
    }

    static DayOfWeek weekday(String word) {
        return DayOfWeek.of(1 + Math.max(begins(FRENCH_DAYS, word), begins(ENGLISH_DAYS, word)));
    }

    static Month month(String word) {
        return Month.of(1 + Math.max(begins(FRENCH_MONTHS, word), begins(ENGLISH_MONTHS, word)));
    }

    /// So many days, weeks, months or years from that day: the first two groups that matched, as number and unit.
    static LocalDate away(LocalDate day, MatchResult match, int sign) {
        int group = match.group(1) != null ? 1 : 3;
        int amount = sign * number(match.group(group));
        return switch (match.group(group + 1).charAt(0)) {
            case 'j', 'd' -> day.plusDays(amount);
            case 's', 'w' -> day.plusWeeks(amount);
            case 'm' -> day.plusMonths(amount);
            default -> day.plusYears(amount);
        };
    }

    private static int begins(List<String> beginnings, String word) {
        for (int i = 0; i < beginnings.size(); i++) if (word.startsWith(beginnings.get(i))) return i;
        return -1;
    }
}
