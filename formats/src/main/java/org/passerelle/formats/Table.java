package org.passerelle.formats;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
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

    private Table() {}

    /// What `reader` makes of each row, in file order, bad lines in their place; rows without any text are skipped. The
    /// caller closes the stream, and with it the file.
    static Stream<Trace> read(Source source, Predicate<Columns> known, Function<Row, Stream<Trace>> reader)
            throws IOException {
        var header = header(source, known);
        if (header == null)
            return Stream.of(new BadLine(
                    1, BadLine.Reason.COLUMNS, Words.excerptOf(source.head().text())));
        var lines = lines(source);
        for (long skipped = 0; skipped < header.line(); skipped++) lines.next();
        var records = new CsvRecords(
                lines, header.delimiter(), header.columns().size());
        return untilNull(records::next).<Trace>flatMap(record -> switch (record) {
            case Refused(var why) -> Stream.of(why);
            case Cells(long line, var cells) -> traces(new Row(line, header.columns(), cells), reader);
        }).onClose(() -> close(lines));
    }

    static @Nullable Header header(Source source, Predicate<Columns> known) throws IOException {
        try (var lines = lines(source)) {
            return Header.find(texts(lines), known).orElse(null);
        }
    }

    private static Stream<Trace> traces(Row row, Function<Row, Stream<Trace>> reader) {
        return row.isBlank() ? Stream.empty() : reader.apply(row);
    }

    private static CappedLines lines(Source source) throws IOException {
        return new CappedLines(new InputStreamReader(source.open(), Charsets.detect(source)));
    }

    private static Stream<String> texts(CappedLines lines) {
        return untilNull(lines::next).map(CappedLines.Line::text);
    }

    private interface Read<T> {
        @Nullable T next() throws IOException;
    }

    private static <T> Stream<T> untilNull(Read<T> read) {
        return Stream.iterate(Optional.ofNullable(next(read)), Optional::isPresent, _ -> Optional.ofNullable(next(read)))
                .flatMap(Optional::stream);
    }

    private static <T> @Nullable T next(Read<T> read) {
        try {
            return read.next();
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
