package org.passerelle.formats;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the visits of a site came from, as its statistics tell.
///
/// @param format the stable name of its kind, such as `visits-matomo`
/// @param first the first day it speaks of, or null where neither the file nor its name tells
/// @param last the last day, or null likewise
/// @param rows in the order of the file; empty where nobody came
/// @param bad lines that could not be understood, the rest being read all the same
public record VisitReport(
        String format, @Nullable LocalDate first, @Nullable LocalDate last, List<Row> rows, List<Trace.BadLine> bad) {

    /// Visits that came from one place.
    ///
    /// @param line in the file, from 1
    /// @param source as written: `google`, `linkedin.com`, `(direct)`; may be empty
    /// @param medium as written: `organic`, `referral`, `email`; empty where the file does not tell
    /// @param campaign as written; empty where none
    /// @param page where they arrived; empty where the file does not tell
    /// @param on null where the file tells of its whole period at once
    /// @param visits 0 or more; visitors where the file counts these alone
    public record Row(
            long line, String source, String medium, String campaign, String page, @Nullable LocalDate on, int visits) {}
}
