package org.passerelle.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads each `samples/<format>/X.ext` and compares with `X.ext.json` beside it. A new case is one dropped file: run
/// with `-Dgolden.write=true` to have the missing or changed JSON written, then read it before keeping it.
class GoldenFilesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final Reading READING = Reading.on(LocalDate.of(2026, 11, 21));

    private final Formats formats = new Formats();

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void isRecognised(Path sample) throws IOException {
        assumeTrue(formats.named(format(sample)).isPresent(), "a reader yet to come");

        var recognised = formats.recognise(new FileSource(SAMPLES.resolve(sample)).head());

        assertThat(recognised.map(Format::name)).contains(format(sample));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void isReadAsExpected(Path sample) throws IOException {
        assumeTrue(formats.named(format(sample)).isPresent(), "a reader yet to come");
        var expected = SAMPLES.resolve(sample + ".json");

        var actual = read(sample);

        if (Boolean.getBoolean("golden.write")) Files.writeString(expected, actual);
        assertThat(expected).exists();
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private String read(Path sample) throws IOException {
        var source = new FileSource(SAMPLES.resolve(sample));
        try (var traces = formats.named(format(sample)).orElseThrow().read(source, READING)) {
            return TraceJson.write(traces);
        }
    }

    private static String format(Path sample) {
        return sample.getName(0).toString();
    }

    /// JSON beside the file it tells of; a sample may be JSON itself.
    private static boolean isExpectation(Path file) {
        var name = file.toString();
        return name.endsWith(".json") && Files.exists(Path.of(name.substring(0, name.length() - ".json".length())));
    }

    static Stream<Path> samples() throws IOException {
        try (var files = Files.walk(SAMPLES, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isExpectation(file))
                    .map(SAMPLES::relativize)
                    .filter(file -> file.getNameCount() == 2)
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
