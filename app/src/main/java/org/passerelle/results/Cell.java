package org.passerelle.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.platform.Words;
import org.passerelle.time.Activity;

/// One figure of a table, written for those who read it.
public final class Cell {

    private static final int PLACES = 4;

    private Cell() {}

    /// For machines: words as they stand in addresses, numbers as they are.
    static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Way way -> way.word();
            case Activity activity -> activity.word();
            case LocalDate day -> day.toString();
            default -> value;
        };
    }

    /// For a spreadsheet: in words, numbers with a point and at most four decimals. What a spreadsheet would take for a
    /// formula is kept from it.
    public static String filed(Words words, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number ->
                BigDecimal.valueOf(number).setScale(PLACES, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
            case Number number -> number.toString();
            case Object other -> harmless(label(words, other));
        };
    }

    /// For a page.
    public static String shown(Words words, Table.Kind kind, @Nullable Object value, String currency) {
        return switch (value) {
            case null -> "–";
            case Number number ->
                switch (kind) {
                    case AMOUNT -> words.money(number.doubleValue(), currency);
                    case SHARE -> words.percent(number.doubleValue());
                    default -> words.decimal(number.doubleValue());
                };
            case LocalDate day -> words.dates().full(day);
            case Object other -> label(words, other);
        };
    }

    private static String label(Words words, Object value) {
        return switch (value) {
            case Way way -> words.say(way.key());
            case Activity activity -> words.say(activity.key());
            case Boolean yes -> words.say(yes ? "results.yes" : "results.no");
            default -> value.toString();
        };
    }

    private static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
