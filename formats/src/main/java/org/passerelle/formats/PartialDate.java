package org.passerelle.formats;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/// A date known to the year, the month or the day; a birthday may lack its year. Written `2024`, `2024-03`,
/// `2024-03-05` or `--03-05`.
public record PartialDate(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day)
        implements Comparable<PartialDate> {

    public PartialDate {
        if (month != null && (month < 1 || month > 12)) throw new IllegalArgumentException("month " + month);
        if (day != null && month == null) throw new IllegalArgumentException("a day without its month");
        if (day != null && month != null && (day < 1 || day > Month.of(month).maxLength()))
            throw new IllegalArgumentException("day " + day);
        if (year == null && day == null) throw new IllegalArgumentException("neither year nor day");
    }

    public static PartialDate of(java.time.LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// Reads what {@link #toString} writes; throws `IllegalArgumentException` on anything else.
    public static PartialDate parse(String text) {
        try {
            if (text.startsWith("--")) return new PartialDate(null, number(text, 2, 4), number(text, 5, 7));
            return switch (text.length()) {
                case 4 -> new PartialDate(number(text, 0, 4), null, null);
                case 7 -> new PartialDate(number(text, 0, 4), number(text, 5, 7), null);
                case 10 -> new PartialDate(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
                default -> throw new IllegalArgumentException(text);
            };
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text.substring(start, end));
    }

    @Override
    public int compareTo(PartialDate other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        if (year == null) return "--%02d-%02d".formatted(month, day);
        if (month == null) return "%04d".formatted(year);
        return day == null ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
