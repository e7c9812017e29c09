package org.passerelle.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlueskyTest {

    private static final Path SAMPLE = Path.of("src/test/resources/samples/bluesky/theo.car");
    private static final Reading READING = Reading.on(LocalDate.of(2026, 11, 21));

    @Test
    void readsARepositoryBrokenOffAnywhere() throws IOException {
        var whole = Files.readAllBytes(SAMPLE);

        for (int end = 0; end < whole.length; end += 7) {
            var cut = Arrays.copyOf(whole, end);
            assertThatCode(() -> count(cut)).as("cut at " + end).doesNotThrowAnyException();
        }
    }

    /// A length without bytes to follow, as hostile files have.
    @ParameterizedTest
    @ValueSource(strings = {"\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u007f", "\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff", "\u0080\u0080\u0080\u0080\u0008"})
    void believesALengthOnlyAsFarAsBytesFollow(String length) throws IOException {
        var hostile = "\u0011\u00a2eroots\u0080gversion\u0001" + length + "\u0001\u0071\u0012\u0020";

        assertThat(count(hostile.getBytes(ISO_8859_1))).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u005b\u007f\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff", "\u009b\u007f\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff", "\u007a\u007f\u00ff\u00ff\u00ff"})
    void allocatesNothingForAHostileValue(String value) {
        assertThat(Cbor.read(value.getBytes(ISO_8859_1))).isEmpty();
    }

    private static long count(byte[] bytes) throws IOException {
        try (var traces = new Bluesky().read(new BytesSource("repo.car", bytes), READING)) {
            return traces.count();
        }
    }
}
