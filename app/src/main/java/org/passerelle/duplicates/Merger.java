package org.passerelle.duplicates;

import java.time.Instant;
import java.time.LocalDate;

/// Two made one, called as they were then.
///
/// @param automatic whether it was made without the owner, on exact shared addresses
/// @param on the day of `at`, in the owner’s zone
public record Merger(
        int id, Subject what, int keptId, int goneId, String keptName, String goneName, boolean automatic, Instant at, LocalDate on) {}
