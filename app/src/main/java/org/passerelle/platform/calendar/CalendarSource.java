package org.passerelle.platform.calendar;

import java.util.List;
import org.passerelle.platform.Words;

/// Something with dates that belong in the owner's calendar. Give one to the {@link CalendarFeed} at the composition root.
@FunctionalInterface
public interface CalendarSource {

    /// What is to come, and as much of the past as is worth a look; in any order.
    List<CalendarEntry> entries(Words words);
}
