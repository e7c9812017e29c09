package org.passerelle.exchanges.capture;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was understood of a line about time given.
///
/// @param duration null where the line does not tell
/// @param day today where the line does not tell
/// @param words what is left once the rest is understood; empty, never null
public record Timed(@Nullable Duration duration, LocalDate day, String words) {}
