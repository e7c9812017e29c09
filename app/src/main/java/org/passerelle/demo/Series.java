package org.passerelle.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;

/// A standing appointment, every so many weeks.
///
/// @param occurrences how many times it was due, the skipped ones included
/// @param skipped the days it did not take place
/// @param open whether it still goes on
record Series(LocalDate first, LocalTime time, int everyWeeks, int occurrences, List<LocalDate> skipped, boolean open) {

    /// One that takes place at most `most` times, the last within the weeks before today or, when closed, before `end`.
    static Series upTo(int most, int everyWeeks, LocalDate end, boolean open, Dice dice) {
        // At most six days back over a weekend, so that no time falls today.
        var last = Calendar.workdayBefore(end, dice.between(1, 4));
        var first = last.minusWeeks((long) everyWeeks * (most - 1));
        var skipped = first.datesUntil(last, Period.ofWeeks(everyWeeks))
                .skip(1)
                .filter(Calendar::isHoliday)
                .toList();
        return new Series(first, LocalTime.of(dice.between(9, 16), 0), everyWeeks, most, skipped, open);
    }

    int count() {
        return occurrences - skipped.size();
    }
}
