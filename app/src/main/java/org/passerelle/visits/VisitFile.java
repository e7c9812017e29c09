package org.passerelle.visits;

import java.time.LocalDate;

/// A report that was brought in.
///
/// @param kind what wrote it, such as `visits-matomo`
public record VisitFile(int id, String name, String kind, LocalDate first, LocalDate last, int visits) {

    boolean covers(VisitFile other) {
        return !first.isAfter(other.first) && !last.isBefore(other.last);
    }
}
