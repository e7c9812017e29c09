package org.passerelle.formats;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.formats.Trace.BadLine;

class TableTest {

    private static final String HEADER = "a,b,c";

    @ParameterizedTest
    @MethodSource("seeds")
    void readsBackWhateverAWriterWrites(long seed) throws IOException {
        var random = new Random(seed);
        char delimiter = ",;\t|".charAt(random.nextInt(4));
        var rows = IntStream.range(0, 40)
                .mapToObj(_ -> Stream.generate(() -> cell(random)).limit(3).toList())
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        var written = new StringWriter();
        try (var writer = CsvWriter.builder()
                .fieldSeparator(delimiter)
                .quoteStrategy(random.nextBoolean() ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
                .build(written)) {
            writer.writeRecord("a", "b", "c");
            rows.forEach(writer::writeRecord);
        }

        var read = cells(written.toString());

        assertThat(read).isEqualTo(rows);
    }

    @Test
    void losesOneLineToAnUnclosedQuote() throws IOException {
        var traces = traces(HEADER + "\n1,\"two,3\n4,5,6\n7,8,9\n");

        assertThat(traces).containsExactly(new BadLine(2, BadLine.Reason.QUOTES, "1,\"two,3"), row(3), row(4));
    }

    @Test
    void keepsLineNumbersAcrossCellsOfSeveralLines() throws IOException {
        var traces = traces("note\r\n\r\n" + HEADER + "\r\n1,\"two\r\nlines\",3\r\n\r\n4,5,6");

        assertThat(traces).containsExactly(row(4), row(7));
    }

    @Test
    void refusesALineTooLongToHold() throws IOException {
        var traces = traces(HEADER + "\n" + "x".repeat(CappedLines.CAP_CHARS + 1) + "\n4,5,6\n");

        assertThat(traces)
                .containsExactly(new BadLine(2, BadLine.Reason.TOO_LONG, "x".repeat(80)), row(3));
    }

    @Test
    void doesNotDwellOnAFileFullOfStrayQuotes() {
        var hostile = HEADER + "\n" + "1,\"x \"y,z\n".repeat(100_000);

        assertThat(Duration.ofNanos(nanosToRead(hostile))).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void readsAFileWhoseAccentsComeLate() throws IOException {
        var text = HEADER + "\n" + "1,2,3\n".repeat(20_000) + "Rimouski,été,3\n";

        for (var charset : List.of(UTF_8, UTF_16BE, Charset.forName("windows-1252")))
            assertThat(cells(text.getBytes(charset)).getLast()).containsExactly("Rimouski", "été", "3");
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(60);
    }

    private static String cell(Random random) {
        var letters = "aé\"\",;\n|🦊 \\'\t";
        return random.ints(random.nextInt(6), 0, letters.codePointCount(0, letters.length()))
                .map(i -> letters.codePointAt(letters.offsetByCodePoints(0, i)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Trace row(long line) {
        return new Trace.LeftOut(line, Trace.LeftOut.Reason.ALONE);
    }

    private static List<Trace> traces(String text) throws IOException {
        try (var rows = Table.read(
                new BytesSource("t.csv", text), c -> c.has("a", "b", "c"), row -> Stream.of(row(row.line())))) {
            return rows.toList();
        }
    }

    private static List<List<String>> cells(String text) throws IOException {
        return cells(text.getBytes(UTF_8));
    }

    private static List<List<String>> cells(byte[] bytes) throws IOException {
        var all = new ArrayList<List<String>>();
        try (var rows = Table.read(new BytesSource("t.csv", bytes), c -> c.has("a", "b", "c"), row -> {
            all.add(row.cells());
            return Stream.empty();
        })) {
            assertThat(rows).isEmpty();
        }
        return all;
    }

    private static long nanosToRead(String text) {
        long start = System.nanoTime();
        try {
            traces(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return System.nanoTime() - start;
    }
}
