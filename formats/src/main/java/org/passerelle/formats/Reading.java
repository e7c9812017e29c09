package org.passerelle.formats;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a reader may lean on besides the file: where the owner lives, and what the owner answered.
///
/// @param zone the owner's zone, for times that carry none
/// @param country two upper-case letters, such as `CA`: how to read a phone number without its prefix
/// @param today recurrences are expanded up to and including this day
/// @param dateOrder the owner's answer where `03/04/2024` could be two days; null while not asked
/// @param columns the owner's answer for an unknown table: header to field, see `contacts-csv`; empty while not asked
/// @param wholeMessages whether to keep the whole text of mails; otherwise their first lines only
public record Reading(
        ZoneId zone,
        String country,
        LocalDate today,
        @Nullable DateOrder dateOrder,
        Map<String, String> columns,
        boolean wholeMessages) {

    public enum DateOrder {
        DAY_FIRST,
        MONTH_FIRST
    }

    /// Québec, today as given, nothing answered yet.
    public static Reading on(LocalDate today) {
        return new Reading(ZoneId.of("America/Toronto"), "CA", today, null, Map.of(), false);
    }

    public Reading in(ZoneId zone, String country) {
        return new Reading(zone, country, today, dateOrder, columns, wholeMessages);
    }

    public Reading withDateOrder(DateOrder order) {
        return new Reading(zone, country, today, order, columns, wholeMessages);
    }

    public Reading withColumns(Map<String, String> columns) {
        return new Reading(zone, country, today, dateOrder, Map.copyOf(columns), wholeMessages);
    }
}
