package org.passerelle.formats;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.CsvRecords.Cells;
import org.passerelle.formats.CsvRecords.Refused;
import org.passerelle.formats.Trace.BadLine;

/// A delimited file read row by row: charset, delimiter and header found by looking, memory bounded by one record.
final class Table {

    private static final int SAMPLE_ROWS = 50;

    private Table() {}

    /// What `reader` makes of each row, in file order, bad lines in their place; rows without any text are skipped. The
    /// caller closes the stream, and with it the file. Without a known header, the first line is the one bad line.
    static Stream<Trace> read(Source source, Predicate<Columns> known, Function<Row, Stream<Trace>> reader)
            throws IOException {
        var header = header(source, known);
        return header == null ? Stream.of(notATable(source.head())) : read(source, header, reader);
    }

    static Stream<Trace> read(Source source, Header header, Function<Row, Stream<Trace>> reader) throws IOException {
        var lines = lines(new InputStreamReader(source.open(), Charsets.detect(source)), header);
        return records(lines, header).<Trace>flatMap(record -> switch (record) {
            case Refused(var why) -> Stream.of(why);
            case Cells(long line, var cells) -> traces(new Row(line, header.columns(), cells), reader);
        }).onClose(() -> close(lines));
    }

    /// The first rows, at most {@value #SAMPLE_ROWS}, as far as the head shows them.
    static List<Row> sample(Head head, Header header) {
        return records(lines(new StringReader(head.text()), header), header)
                .limit(SAMPLE_ROWS)
                .filter(Cells.class::isInstance)
                .map(Cells.class::cast)
                .map(record -> new Row(record.line(), header.columns(), record.cells()))
                .toList();
    }

    static BadLine notATable(Head head) {
        return new BadLine(1, BadLine.Reason.COLUMNS, Words.excerptOf(head.text().lines().findFirst().orElse("")));
    }

    static @Nullable Header header(Source source, Predicate<Columns> known) throws IOException {
        try (var lines = new CappedLines(new InputStreamReader(source.open(), Charsets.detect(source)))) {
            return Header.find(texts(lines), known).orElse(null);
        }
    }

    private static Stream<Trace> traces(Row row, Function<Row, Stream<Trace>> reader) {
        return row.isBlank() ? Stream.empty() : reader.apply(row);
    }

    private static CappedLines lines(Reader text, Header header) {
        var lines = new CappedLines(text);
        for (long skipped = 0; skipped < header.line(); skipped++) next(lines::next);
        return lines;
    }

    private static Stream<CsvRecords.Read> records(CappedLines lines, Header header) {
        var records = new CsvRecords(
                lines, header.delimiter(), header.columns().size());
        return untilNull(records::next);
    }

    private static Stream<String> texts(CappedLines lines) {
        return untilNull(lines::next).map(CappedLines.Line::text);
    }

    private interface Read<T> {
        @Nullable T next() throws IOException;
    }

    private static <T> Stream<T> untilNull(Read<T> read) {
        return Stream.iterate(next(read), Optional::isPresent, _ -> next(read)).flatMap(Optional::stream);
    }

    private static <T> Optional<T> next(Read<T> read) {
        try {
            return Optional.ofNullable(read.next());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(CappedLines lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
