package org.passerelle.visits.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;

/// What each way brought between two days.
///
/// @param lines the most visits first, then the most conversations
/// @param publications those that brought visits by their marked addresses, the most first
public record Comparison(LocalDate first, LocalDate last, List<Line> lines, List<Brought> publications) {

    private static final int SCALE = 100;

    /// @param way null for visits that came by no link
    /// @param visits null where no report told
    /// @param minutes given to it
    public record Line(@Nullable Way way, @Nullable Long visits, int conversations, int minutes) {}

    /// @param ways and how many came by each, the most first
    public record Brought(int id, String name, List<Way> ways, int visits) {}

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /// Those of which a report told.
    public List<Line> visited() {
        return lines.stream().filter(line -> line.visits() != null).toList();
    }

    public long visits() {
        return lines.stream().mapToLong(Comparison::visits).sum();
    }

    public int conversations() {
        return lines.stream().mapToInt(Line::conversations).sum();
    }

    /// Of 100, how wide the bar of these visits is.
    public long width(Line line) {
        long most = lines.stream().mapToLong(Comparison::visits).max().orElse(0);
        return most == 0 ? 0 : SCALE * visits(line) / most;
    }

    private static long visits(Line line) {
        var visits = line.visits();
        return visits == null ? 0 : visits;
    }
}
