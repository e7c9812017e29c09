package org.passerelle.insight.plan;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/// Something already agreed with a person this week. Its time is taken from the budget and from its day, and it is the
/// one touch the person is given, unless something else is promised to them.
///
/// @param day null when not yet known
/// @param minutes 0 or more
public record Engagement(long person, @Nullable DayOfWeek day, int minutes) {

    public Engagement {
        if (minutes < 0) {
            throw new IllegalArgumentException("An engagement takes no %d minutes.".formatted(minutes));
        }
    }
}
