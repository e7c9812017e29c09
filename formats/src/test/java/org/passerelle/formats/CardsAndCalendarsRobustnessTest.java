package org.passerelle.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever happens to a file on its way, reading it goes to its end.
class CardsAndCalendarsRobustnessTest {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final Reading READING = Reading.on(LocalDate.of(2026, 11, 21));
    private static final int DAMAGED_COPIES = 60;
    private static final String DELIMITERS = ":;=\",\r\n /\\09-";

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void readsADamagedFileToItsEnd(Path sample) throws IOException {
        var format = sample.getParent().endsWith("vcard") ? new VCards() : new ICalendars();
        var whole = Files.readAllBytes(sample);
        var random = new Random(20261121);

        for (int i = 0; i < DAMAGED_COPIES; i++) {
            var source = new BytesSource(sample.toString(), damaged(whole, random));

            assertThatCode(() -> {
                        try (var traces = format.read(source, READING)) {
                            assertThat(traces.map(Trace::line)).allMatch(line -> line >= 1);
                        }
                    })
                    .doesNotThrowAnyException();
        }
    }

    static Stream<Path> samples() throws IOException {
        try (var cards = Files.list(SAMPLES.resolve("vcard"));
                var calendars = Files.list(SAMPLES.resolve("icalendar"))) {
            return Stream.concat(cards, calendars)
                    .filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /// Cuts the file, or changes, drops or repeats some of its bytes.
    private static byte[] damaged(byte[] whole, Random random) {
        var bytes = whole.clone();
        for (int hits = random.nextInt(1, 12); hits > 0; hits--) {
            int at = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, at + random.nextInt(40));
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) DELIMITERS.charAt(random.nextInt(DELIMITERS.length()));
                case 2 -> System.arraycopy(bytes, at, bytes, random.nextInt(bytes.length - (to - at) + 1), to - at);
                case 3 -> Arrays.fill(bytes, at, to, (byte) 'Z');
                default -> bytes = random.nextInt(6) == 0 ? Arrays.copyOf(bytes, at + 1) : bytes;
            }
        }
        return bytes;
    }
}
