package org.passerelle.formats;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The line that names a table's columns. Services put notes before it, sometimes with a stray quote that would lead a
/// CSV parser astray: so lines are tried raw, one by one, and the first that makes sense is the header.
///
/// @param line from 1; 0 where the table begins without one
record Header(long line, char delimiter, Columns columns) {

    /// How many lines of notes may come before the header.
    static final int LINES_TRIED = 40;

    private static final int HEADER_CHARS_AT_MOST = 16_384;

    /// Neither empty, nor binary, nor the beginning of JSON or XML.
    private static final Pattern PLAUSIBLE = Pattern.compile("\\s*[^\\s{\\[<\\p{Cc}][^\\x00]*$");

    static Optional<Header> find(Stream<String> lines, Predicate<Columns> known) {
        var first = lines.limit(LINES_TRIED).toList();
        return IntStream.range(0, first.size())
                .mapToObj(i -> of(i + 1L, first.get(i)))
                .flatMap(Optional::stream)
                .filter(header -> known.test(header.columns()))
                .findFirst();
    }

    /// The cells of a line, under the delimiter that gives most; empty where it cannot be a line of a table.
    static Optional<Header> of(long number, String line) {
        if (line.length() > HEADER_CHARS_AT_MOST || !PLAUSIBLE.matcher(line).lookingAt()) return Optional.empty();
        return Stream.of(',', ';', '\t', '|')
                .map(delimiter -> new Header(number, delimiter, new Columns(CsvRecords.cells(line, delimiter))))
                .max(Comparator.comparingInt((Header header) -> header.columns().size())
                        .thenComparing(header -> header.delimiter() == ','));
    }

    /// The same table when this line proves to be its first row: columns bear their number, from `1`.
    Header asFirstRow() {
        return new Header(
                line - 1,
                delimiter,
                new Columns(IntStream.rangeClosed(1, columns.size())
                        .mapToObj(Integer::toString)
                        .toList()));
    }
}
