package org.passerelle.publishing;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Refusal;

/// How a publication is said again: each time a copy of its own, in the same places, at the same local hours.
///
/// @param lastDay no time lies after it; null where a number of times ends it
/// @param times how many besides the first; null where a day ends it
/// @param cooldownDays never closer than that to the same text in the same place
public record Repetition(Every every, @Nullable LocalDate lastDay, @Nullable Integer times, int cooldownDays) {

    /// No more are promised at once.
    static final int TIMES_MAXIMUM = 104;

    /// How far it has come.
    ///
    /// @param of the publication said again
    /// @param made how many times were made or left out
    /// @param isEnded whether the owner stopped it
    public record Course(int of, Repetition repetition, int made, boolean isEnded) {

        /// The times still to come of one that was first planned then, in order.
        public List<ZonedDateTime> coming(ZonedDateTime first) {
            return isEnded ? List.of() : repetition.times(first, made);
        }

        /// How many times are left; null where a day ends it.
        public @Nullable Integer left() {
            var times = repetition.times();
            return times == null ? null : (Integer) Math.max(0, times - made);
        }
    }

    /// Refused where it would never end, or where its times are closer than its cooldown.
    public Repetition {
        if (lastDay == null && times == null) throw new Refusal("repeat.end.missing");
        if (times != null && times < 1) throw new Refusal("repeat.times.wrong", TIMES_MAXIMUM);
        if (cooldownDays < 0 || cooldownDays > every.daysMinimum()) throw new Refusal("repeat.cooldown.wrong", every.daysMinimum());
    }

    /// Every time after the first, in order.
    public List<ZonedDateTime> times(ZonedDateTime first) {
        return times(first, 0);
    }

    /// The same, without so many that were made.
    List<ZonedDateTime> times(ZonedDateTime first, int made) {
        return IntStream.rangeClosed(made + 1, times == null ? made + TIMES_MAXIMUM : times)
                .mapToObj(number -> every.after(first.toLocalDateTime(), number, first.getZone()))
                .takeWhile(at -> lastDay == null || !at.toLocalDate().isAfter(lastDay))
                .toList();
    }
}
