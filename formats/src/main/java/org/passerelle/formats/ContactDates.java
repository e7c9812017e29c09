package org.passerelle.formats;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.passerelle.formats.Reading.DateOrder;

/// Reads the days of contact tables: `1980-03-05`, `19800305`, `--03-05`, `5/3/1980` in the order given, `05.03.80`,
/// `5 mars 1980`. Two-digit years are the last that came before today.
///
/// @param order of day and month where both are figures and neither can be told
/// @param today no year read from two digits lies after it
record ContactDates(DateOrder order, LocalDate today) {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?:[T ].*)?");
    private static final Pattern NO_YEAR = Pattern.compile("--(\\d{2})-?(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4}|\\d{2})(?: .*)?");
    private static final Pattern NOTHING = Pattern.compile("[0/.\\s-]*");

    /// Years that stand for none: Apple's and the empty ones.
    private static final int APPLE_NO_YEAR = 1604;

    /// Whether the cell is one of the ways to write no date at all, such as Outlook's `0/0/00`.
    static boolean isNone(String text) {
        return NOTHING.matcher(text).matches();
    }

    Optional<PartialDate> read(String text) {
        if (text.isEmpty()) return Optional.empty();
        var clean = text.replaceAll("\\s+", " ").strip().replaceFirst("^1er ", "1 ");
        return find(YEAR_FIRST, clean)
                .flatMap(m -> date(number(m, 1), number(m, 2), number(m, 3)))
                .or(() -> find(NO_YEAR, clean).flatMap(m -> date(0, number(m, 1), number(m, 2))))
                .or(() -> find(YEAR_LAST, clean).flatMap(this::yearLast))
                .or(() -> LinkedInDates.day(clean).map(PartialDate::of));
    }

    /// A day given in three cells; the year may be empty.
    Optional<PartialDate> read(String year, String month, String day) {
        if (!month.matches("\\d{1,2}") || !day.matches("\\d{1,2}")) return Optional.empty();
        int known = year.matches("\\d{4}") ? Integer.parseInt(year) : 0;
        return date(known, Integer.parseInt(month), Integer.parseInt(day));
    }

    private Optional<PartialDate> yearLast(MatchResult date) {
        int first = number(date, 1);
        int second = number(date, 3);
        boolean dayFirst = first > 12
                || (second <= 12 && (order == DateOrder.DAY_FIRST || date.group(2).equals(".")));
        int year = number(date, 4);
        if (date.group(4).length() == 2) year += year + 2000 > today.getYear() ? 1900 : 2000;
        return dayFirst ? date(year, second, first) : date(year, first, second);
    }

    private static Optional<PartialDate> date(int year, int month, int day) {
        var known = year == 0 || year == APPLE_NO_YEAR ? null : Integer.valueOf(year);
        try {
            return Optional.of(new PartialDate(known, month, day));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<MatchResult> find(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
