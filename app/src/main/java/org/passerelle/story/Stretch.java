package org.passerelle.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// A year of the story, and how long it was quiet before.
///
/// @param quietDays since the entry told before; 0 where it was not long
/// @param entries in the order they are read
public record Stretch(int year, long quietDays, List<Entry> entries) {

    private static final int QUIET_DAYS = 90;

    /// Entries as they are read, cut where the year changes and where nothing happened for long.
    public static List<Stretch> of(List<Entry> entries) {
        var stretches = new ArrayList<Stretch>();
        LocalDate before = null;
        for (var entry : entries) {
            long days = before == null ? 0 : Math.abs(ChronoUnit.DAYS.between(before, entry.on()));
            boolean quiet = days >= QUIET_DAYS;
            if (quiet || stretches.isEmpty() || stretches.getLast().year() != entry.on().getYear())
                stretches.add(new Stretch(entry.on().getYear(), quiet ? days : 0, new ArrayList<>()));
            stretches.getLast().entries().add(entry);
            before = entry.on();
        }
        return stretches;
    }
}
