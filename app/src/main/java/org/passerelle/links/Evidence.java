package org.passerelle.links;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Facts of one kind that link two people.
///
/// @param count how many, 1 or more
/// @param last the day of the latest, or null where no day is known
public record Evidence(Kind kind, int count, @Nullable LocalDate last) {}
