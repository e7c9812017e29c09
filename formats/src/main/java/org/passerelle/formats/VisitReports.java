package org.passerelle.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace.BadLine;

/// Every reader of a site’s visits on the class path.
///
/// ```java
/// new VisitReports().read("Export _ 2026-10-01,2026-10-31.csv", bytes).map(VisitReport::rows);
/// ```
public final class VisitReports {

    /// Reports are summaries: a larger file is none.
    public static final int SIZE_BYTES_MAXIMUM = 20_000_000;

    private record Found(VisitFormat format, int at, Header header) {}

    private final List<VisitFormat> formats =
            ServiceLoader.load(VisitFormat.class).stream().map(ServiceLoader.Provider::get).toList();

    /// The names of all kinds, in provider order.
    public List<String> names() {
        return formats.stream().map(VisitFormat::name).toList();
    }

    /// Reads a report; empty where it is none that is known. Never throws. Cost: the text once, in memory, at most
    /// {@value #SIZE_BYTES_MAXIMUM} bytes.
    ///
    /// @param fileName a hint of its period, never of its kind
    public Optional<VisitReport> read(String fileName, byte[] bytes) {
        if (bytes.length > SIZE_BYTES_MAXIMUM) return Optional.empty();
        var lines = Charsets.decode(bytes).lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> header(lines.get(i), i))
                .flatMap(Optional::stream)
                .findFirst()
                .map(found -> report(found, fileName, lines));
    }

    private Optional<Found> header(String line, int at) {
        return Header.of(at + 1L, line).flatMap(header -> formats.stream()
                .filter(format -> format.knows(header.columns()))
                .findFirst()
                .map(format -> new Found(format, at, header)));
    }

    private static VisitReport report(Found found, String fileName, List<String> lines) {
        var rows = new ArrayList<VisitReport.Row>();
        var bad = new ArrayList<BadLine>();
        for (int i = found.at() + 1; i < lines.size(); i++) {
            var line = lines.get(i);
            if (found.format().endsAt(line)) break;
            if (!line.isBlank()) read(found, i + 1L, line, rows, bad);
        }
        var period = VisitPeriod.of(fileName, lines.subList(0, found.at()), rows);
        return new VisitReport(found.format().name(), period.first(), period.last(), List.copyOf(rows), List.copyOf(bad));
    }

    private static void read(Found found, long number, String line, List<VisitReport.Row> rows, List<BadLine> bad) {
        var row = new VisitCells(found.header().columns(), CsvRecords.cells(line, found.header().delimiter()));
        var format = found.format();
        var visits = row.number(format.visits());
        var day = row.first(format.days());
        LocalDate on = VisitPeriod.day(day).orElse(null);
        if (visits.isEmpty()) bad.add(bad(number, BadLine.Reason.COLUMNS, line));
        else if (on == null && !day.isEmpty()) bad.add(bad(number, BadLine.Reason.DATE, day));
        else rows.add(row(format, row, number, on, visits.getAsInt()));
    }

    private static VisitReport.Row row(VisitFormat format, VisitCells row, long number, @Nullable LocalDate on, int visits) {
        return new VisitReport.Row(
                number,
                row.first(format.sources()),
                row.first(format.media()),
                row.first(format.campaigns()),
                row.first(format.pages()),
                on,
                visits);
    }

    private static BadLine bad(long line, BadLine.Reason reason, String text) {
        return new BadLine(line, reason, Words.excerptOf(text));
    }
}
