package org.passerelle.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One file of an import.
///
/// @param number from 1, in the order of reading
/// @param file its name, within its archive: `export.zip/Connections.csv`
/// @param format the reader that knows it; null where none does
/// @param refusal why it was not read, a word such as `unsafe_path`; null where it was
/// @param sizeBytes -1 where unknown
/// @param position how many traces are in
/// @param lines those not understood, the first {@value Tally#LINES}
public record Part(
        int number,
        String file,
        @Nullable String format,
        @Nullable String refusal,
        long sizeBytes,
        long readBytes,
        long position,
        boolean done,
        Counts counts,
        List<Line> lines) {

    /// @param reason a word such as `date`
    public record Line(long line, String reason, String excerpt) {}

    /// Known to a reader, and let in.
    public boolean isRead() {
        return format != null && refusal == null;
    }

    /// Read no further, for that reason.
    Part refused(@Nullable String reason) {
        return new Part(number, file, format, reason, sizeBytes, readBytes, position, true, counts, lines);
    }

    Part fresh() {
        return new Part(number, file, format, refusal, sizeBytes, 0, 0, !isRead(), Counts.NONE, List.of());
    }

    public String name() {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
