package org.passerelle.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table of whatever columns, whole: charset, delimiter and header found by looking, as for every table here.
///
/// @param headers as written, trimmed
/// @param rows as many trimmed cells each as there are headers, empty ones included
/// @param badLines how many lines were not rows
public record Sheet(List<String> headers, List<List<String>> rows, long badLines) {

    /// Reads all of a file into memory; the first line with two cells or more names the columns. Without such a line,
    /// there are neither headers nor rows.
    ///
    /// @throws IOException where the file cannot be read
    public static Sheet read(Path file) throws IOException {
        var source = new ParcelFile(file.toString(), file);
        var header = Table.header(source, columns -> columns.size() > 1);
        if (header == null) return new Sheet(List.of(), List.of(), 0);
        int width = header.columns().size();
        var rows = new ArrayList<List<String>>();
        try (var others = Table.read(source, header, row -> {
            rows.add(IntStream.range(0, width).mapToObj(row::at).toList());
            return Stream.empty();
        })) {
            return new Sheet(header.columns().headers(), rows, others.count());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
