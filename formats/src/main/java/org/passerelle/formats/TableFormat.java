package org.passerelle.formats;

import java.io.IOException;
import java.util.function.Function;
import java.util.stream.Stream;

/// A format that is a table: known by its header, read row by row.
abstract class TableFormat implements Format {

    private final String name;

    TableFormat(String name) {
        this.name = name;
    }

    /// Whether these are the columns of this format.
    ///
    /// @param stem the file's name, see {@link FileStem}: for the few tables that share another's columns
    abstract Recognition recognise(Columns columns, String stem);

    /// How to read one row, for one file: it may look through the source once beforehand.
    abstract Function<Row, Stream<Trace>> rows(Source source, Reading reading) throws IOException;

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Recognition recognise(Head head) {
        var stem = FileStem.of(head.fileName());
        return Header.find(head.text().lines(), columns -> recognise(columns, stem) != Recognition.NO)
                .map(header -> recognise(header.columns(), stem))
                .orElse(Recognition.NO);
    }

    @Override
    public final Stream<Trace> read(Source source, Reading reading) throws IOException {
        return read(source, rows(source, reading));
    }

    final Stream<Trace> read(Source source, Function<Row, Stream<Trace>> rows) throws IOException {
        var stem = FileStem.of(source.name());
        return Table.read(source, columns -> recognise(columns, stem) != Recognition.NO, rows);
    }
}
