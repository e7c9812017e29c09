package org.passerelle.platform.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// Something of a calendar.
///
/// @param key always the same for the same thing, and different from every other of the feed: `promise-12`
/// @param words more about it; may be empty
/// @param path where the product shows it, from the root: `/people/7`
/// @param changedAt when it last became as it is
public record CalendarEntry(String key, String title, String words, When when, String path, Instant changedAt) {

    public sealed interface When {

        /// All day, the last day included, and in nobody's way.
        record Days(LocalDate first, LocalDate last) implements When {}

        /// From an instant on; the time is taken.
        record Span(Instant start, Duration length) implements When {}

        static When on(LocalDate day) {
            return new Days(day, day);
        }
    }
}
