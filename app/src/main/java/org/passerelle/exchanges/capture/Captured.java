package org.passerelle.exchanges.capture;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.Owed;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;

/// What was understood of a line.
///
/// @param parties with whom, in the order named; empty where nobody was recognised
/// @param medium null where the line tells of no exchange: it is then a note on the person, or a promise alone
/// @param day of the exchange; today where the line does not tell
/// @param note what is left once the rest is understood; empty, never null
public record Captured(
        List<Party> parties,
        @Nullable Medium medium,
        Direction direction,
        LocalDate day,
        boolean dayTold,
        @Nullable LocalTime time,
        @Nullable Duration duration,
        String note,
        List<Promise> promises) {

    /// @param due the day it is due; in a week where the line does not tell
    public record Promise(String words, LocalDate due, boolean dueTold, Owed owed) {}
}
