package org.passerelle.formats;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Cuts each sample short at every hundredth byte, as a download that broke off: what is left gives values and bad lines,
/// never an exception.
class TruncatedFilesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final Path FOUND = Path.of("src/test/resources/found");
    private static final Reading READING = Reading.on(LocalDate.of(2026, 11, 21));
    private static final int STEP_BYTES = 100;

    private final Formats formats = new Formats();

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    @Timeout(value = 30, unit = SECONDS)
    void giveValuesAndBadLines(Path sample) throws IOException {
        var format = formats.named(sample.getName(0).toString()).orElseThrow();
        var whole = Files.readAllBytes(SAMPLES.resolve(sample));

        for (int end = 0; end < whole.length; end += STEP_BYTES) {
            var source = new BytesSource(sample.toString(), Arrays.copyOf(whole, end));
            format.recognise(source.head());
            try (var traces = format.read(source, READING)) {
                assertThat(traces).as("cut at byte %d", end).allMatch(trace -> trace.line() >= 1);
            }
        }
    }

    /// What fuzzing found once, under `found/<format>/`.
    @ParameterizedTest(name = "{0}")
    @MethodSource("found")
    @Timeout(value = 30, unit = SECONDS)
    void areReadWhateverFuzzingFound(Path file) throws IOException {
        var format = formats.named(file.getParent().getFileName().toString()).orElseThrow();

        try (var traces = format.read(new FileSource(file), READING)) {
            assertThat(traces).allMatch(trace -> trace.line() >= 1);
        }
    }

    static Stream<Path> found() throws IOException {
        try (var files = Files.walk(FOUND)) {
            return files.filter(file -> Files.isRegularFile(file) && !file.startsWith(FOUND.resolve(".gitattributes"))).toList().stream();
        }
    }

    static Stream<Path> samples() throws IOException {
        return GoldenFilesTest.samples();
    }
}
