package org.passerelle.formats;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Reading.DateOrder;

/// A line that begins a message, or seems to: a date and a time in any of the ways telephones write them, then who wrote,
/// then the words. `05/03/2024 14:02 - Awa Bâ: Bonjour`, `[2024-03-05 14 h 02 min 11 s] Awa Bâ: Bonjour`.
///
/// @param first the figures of the date in the order written, the separator between them kept
/// @param hour from 0 to 23
/// @param sender empty where the line names nobody, as those the program itself writes
/// @param text trimmed
record WhatsAppLine(
        int first, int second, int third, char separator, int hour, int minute, int seconds, String sender, String text) {

    private static final String SPACE = "[ \\u00A0\\u202F]";
    private static final String DATE =
            "(\\d{1,4})" + SPACE + "?([./-])" + SPACE + "?(\\d{1,2})" + SPACE + "?\\2" + SPACE + "?(\\d{1,4})\\.?";
    private static final String BETWEEN = ",?" + SPACE + "{1,2}(?:(?:à|at|um|kl\\.?|klo|a las|às|alle|om)" + SPACE + ")?";
    private static final String TIME = "(\\d{1,2})(?:[:.]|" + SPACE + "?h" + SPACE + "?)(\\d{2})";
    private static final String SECONDS = "(?:[:.](\\d{2})|" + SPACE + "?min" + SPACE + "(\\d{2})" + SPACE + "?s)?";
    private static final String HALF = "(?:" + SPACE + "?([AaPp])\\.?" + SPACE + "?[Mm]\\.?)?";
    private static final Pattern IPHONE =
            Pattern.compile("\\[" + DATE + BETWEEN + TIME + SECONDS + HALF + "]" + SPACE + "(.*)", Pattern.DOTALL);
    /// Android writes no seconds, and thus is told from the diaries of other programs.
    private static final Pattern ANDROID =
            Pattern.compile(DATE + BETWEEN + TIME + "()()" + HALF + SPACE + "[-–]" + SPACE + "(.*)", Pattern.DOTALL);
    private static final Pattern SENDER = Pattern.compile("([^:]{0,98}[^:\\s\\u00A0\\u202F]): ?(.*)|([^:]{1,99}):", Pattern.DOTALL);
    private static final Pattern MARKS = Pattern.compile("^[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+");
    private static final int DATE_CHARS = 6;
    private static final int LINE_CHARS = 20_000;

    /// Empty where the line begins nothing.
    static Optional<WhatsAppLine> of(String line) {
        if (line.length() < DATE_CHARS) return Optional.empty();
        var bare = withoutMarks(line.length() > LINE_CHARS ? line.substring(0, LINE_CHARS) : line);
        var found = (bare.startsWith("[") ? IPHONE : ANDROID).matcher(bare);
        return found.matches() ? Optional.ofNullable(line(found)) : Optional.empty();
    }

    private static @Nullable WhatsAppLine line(Matcher found) {
        int hour = hour(number(found, 5), found.group(9));
        var seconds = found.group(7) != null && !found.group(7).isEmpty() ? found.group(7) : found.group(8);
        var said = withoutMarks(found.group(10));
        var sender = SENDER.matcher(said);
        boolean named = sender.matches() && sender.group(1) != null;
        return new WhatsAppLine(
                number(found, 1), number(found, 3), number(found, 4), found.group(2).charAt(0), hour, number(found, 6),
                seconds == null || seconds.isEmpty() ? 0 : Integer.parseInt(seconds),
                named ? sender.group(1).strip() : "",
                (named ? sender.group(2) : said).strip());
    }

    /// When it was written, in the order of day and month given; empty where there is no such day or time.
    Optional<LocalDateTime> at(DateOrder order) {
        try {
            if (first > 31) return Optional.of(LocalDateTime.of(first, second, third, hour, minute, seconds));
            int year = third < 100 ? 2000 + third : third;
            boolean dayFirst = separator == '.' || order == DateOrder.DAY_FIRST;
            return Optional.of(LocalDateTime.of(year, dayFirst ? second : first, dayFirst ? first : second, hour, minute, seconds));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The date as a question shows it; empty where its order is beyond doubt.
    String doubtful() {
        return first > 31 || separator == '.' ? "" : "%02d/%02d/%d".formatted(first, second, third % 10_000);
    }

    static String withoutMarks(String text) {
        return MARKS.matcher(text).replaceFirst("");
    }

    private static int hour(int written, @Nullable String half) {
        if (half == null) return written;
        return written % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
