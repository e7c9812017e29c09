package org.passerelle.formats;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.CappedLines.Line;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.BadLine.Reason;

/// The records of a delimited file, whose cells may hold line ends. A quote that is never closed costs its own line,
/// not the rest of the file: the record is given up after {@value #LINES_AT_MOST} lines, or when it does not have the
/// header's number of cells, and reading resumes at the second line.
final class CsvRecords {

    private static final int LINES_AT_MOST = 300;

    /// A record, or why there is none.
    sealed interface Read {}

    record Cells(long line, List<String> cells) implements Read {}

    record Refused(BadLine why) implements Read {}

    private final CappedLines lines;
    private final char delimiter;
    private final int width;
    private final Deque<Line> ahead = new ArrayDeque<>();

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
        while (open) {
            var next = nextLine();
            if (next != null) taken.add(next);
            if (next == null || next.cut() || taken.size() > LINES_AT_MOST) return givenUp(taken);
            chars += next.text().length();
            if (chars > CappedLines.CAP_CHARS) return givenUp(taken);
            open = quotes.add(next.text());
        }
        return parsed(taken, quotes.repaired());
    }

    private Read parsed(List<Line> taken, String text) {
        var cells = cells(text, delimiter);
        if (cells.size() > width && text.contains("\\\"")) cells = withBackslashes(taken, cells);
        if (taken.size() > 1 && cells.size() != width) return givenUp(taken);
        boolean excess = cells.size() > width
                && !cells.subList(width, cells.size()).stream().allMatch(String::isBlank);
        return excess ? refused(taken.getFirst(), Reason.COLUMNS) : new Cells(taken.getFirst().number(), cells);
    }

    private List<String> withBackslashes(List<Line> taken, List<String> otherwise) {
        var quotes = new CsvQuotes(delimiter, true);
        boolean open = false;
        for (var line : taken) open = quotes.add(line.text());
        if (open) return otherwise;
        var cells = cells(quotes.repaired(), delimiter);
        return cells.size() == width ? cells : otherwise;
    }

    /// Puts back all but the first line, which is kept where it makes a whole record as it stands.
    private Read givenUp(List<Line> taken) {
        var first = taken.getFirst();
        taken.subList(1, taken.size()).reversed().forEach(ahead::addFirst);
        var cells = cells(first.text(), delimiter);
        return cells.size() == width ? new Cells(first.number(), cells) : refused(first, Reason.QUOTES);
    }

    private static Read refused(Line line, Reason reason) {
        return new Refused(new BadLine(line.number(), reason, Words.excerptOf(line.text())));
    }

    private @Nullable Line nextLine() throws IOException {
        return ahead.isEmpty() ? lines.next() : ahead.removeFirst();
    }

    /// The cells of one record; a single cell holding everything where the quotes defy parsing.
    static List<String> cells(String text, char delimiter) {
        try {
            return CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .allowExtraCharsAfterClosingQuote(true)
                    .ofSingleCsvRecord(text)
                    .getFields();
        } catch (CsvParseException e) {
            return List.of(text);
        }
    }
}
