package org.passerelle.formats;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.CappedLines.Line;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.BadLine.Reason;

/// The records of a delimited file, whose cells may hold line ends. A quote that is never closed costs its own line,
/// not the rest of the file: the record is given up after {@value #LINES_AT_MOST} lines, or when it does not have the
/// header's number of cells, and reading resumes at the second line.
final class CsvRecords {

    private static final int LINES_AT_MOST = 300;
    private static final int LINES_AT_LEAST = 4;
    private static final char NO_QUOTE = '\0';

    /// A record, or why there is none.
    sealed interface Read {}

    record Cells(long line, List<String> cells) implements Read {}

    record Refused(BadLine why) implements Read {}

    private final CappedLines lines;
    private final char delimiter;
    private final int width;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private int patience = LINES_AT_MOST;

    CsvRecords(CappedLines lines, char delimiter, int width) {
        this.lines = lines;
        this.delimiter = delimiter;
        this.width = width;
    }

    /// The next record, empty lines skipped; null at the end.
    @Nullable
    Read next() throws IOException {
        var first = nextLine();
        while (first != null && first.text().isBlank()) first = nextLine();
        if (first == null) return null;
        if (first.cut()) return refused(first, Reason.TOO_LONG);

        var quotes = new CsvQuotes(delimiter, false);
        var taken = new ArrayList<>(List.of(first));
        boolean open = quotes.add(first.text());
        int chars = first.text().length();
        while (open && taken.size() < patience && chars < CappedLines.CAP_CHARS) {
            var next = nextLine();
            if (next == null) break;
            taken.add(next);
            chars += next.text().length();
            open = quotes.add(next.text()) || next.cut();
        }
        if (open) return givenUp(taken);
        var escaped = quotes.hasStrayAfterBackslash() ? escaped(taken) : Optional.<Read>empty();
        return escaped.orElseGet(() -> closed(taken, quotes));
    }

    private Read closed(List<Line> taken, CsvQuotes quotes) {
        var cells = cells(quotes.repaired(), delimiter);
        if (taken.size() > 1 && cells.size() != width) return givenUp(taken);
        if (taken.size() > 1) patience = LINES_AT_MOST;
        boolean fits = cells.stream().skip(width).allMatch(String::isBlank);
        if (fits) return new Cells(taken.getFirst().number(), cells);
        return escaped(taken).orElseGet(() -> refused(taken.getFirst(), Reason.COLUMNS));
    }

    /// Puts back all but the first line, which is kept where its quotes are only signs, as in `"Bâ" avocate`. A file that deceives
    /// again and again is given less and less credit, or it would be read hundreds of times over.
    private Read givenUp(List<Line> taken) {
        patience = Math.max(LINES_AT_LEAST, patience / 2);
        return escaped(taken).orElseGet(() -> {
            var first = taken.getFirst();
            putBack(taken.subList(1, taken.size()));
            var cells = cells(first.text(), delimiter, NO_QUOTE);
            boolean paired = first.text().chars().filter(c -> c == '"').count() % 2 == 0;
            return paired && cells.size() == width
                    ? new Cells(first.number(), cells)
                    : refused(first, Reason.QUOTES);
        });
    }

    /// The record that the first of these lines make when `\"` stands for a quote, as some writers have it.
    private Optional<Read> escaped(List<Line> taken) {
        if (taken.stream().noneMatch(line -> line.text().contains("\\\""))) return Optional.empty();
        var quotes = new CsvQuotes(delimiter, true);
        for (int i = 0; i < taken.size(); i++) {
            if (quotes.add(taken.get(i).text())) continue;
            var cells = cells(quotes.repaired(), delimiter);
            if (cells.size() != width) return Optional.empty();
            putBack(taken.subList(i + 1, taken.size()));
            return Optional.of(new Cells(taken.getFirst().number(), cells));
        }
        return Optional.empty();
    }

    private void putBack(List<Line> lines) {
        lines.reversed().forEach(ahead::addFirst);
    }

    private static Read refused(Line line, Reason reason) {
        return new Refused(new BadLine(line.number(), reason, Words.excerptOf(line.text())));
    }

    private @Nullable Line nextLine() throws IOException {
        return ahead.isEmpty() ? lines.next() : ahead.removeFirst();
    }

    /// The cells of one record; a single cell holding everything where the quotes defy parsing.
    static List<String> cells(String text, char delimiter) {
        return cells(text, delimiter, '"');
    }

    private static List<String> cells(String text, char delimiter, char quote) {
        try {
            return CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .quoteCharacter(quote)
                    .ofSingleCsvRecord(text)
                    .getFields();
        } catch (CsvParseException e) {
            return List.of(text);
        }
    }
}
