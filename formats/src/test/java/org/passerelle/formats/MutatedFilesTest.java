package org.passerelle.formats;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Damages each sample in many seeded ways: whatever a file holds, every reader recognises or refuses it and reads it to
/// its end, throwing nothing but `IOException`.
class MutatedFilesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final Reading READING = Reading.on(LocalDate.of(2026, 11, 21));
    private static final int ROUNDS = 60;
    private static final int LARGEST_BYTES = 64 * 1024;

    private final Formats formats = new Formats();

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("samples")
    @Timeout(value = 30, unit = SECONDS)
    void areReadToTheirEnd(Path sample) throws IOException {
        var own = formats.named(sample.getName(0).toString());
        assumeTrue(own.isPresent(), "a reader yet to come");
        var bytes = Files.readAllBytes(SAMPLES.resolve(sample));
        assumeTrue(bytes.length <= LARGEST_BYTES, "large samples are read by their own tests");
        var random = new Random(sample.hashCode());

        for (int round = 0; round < ROUNDS; round++) {
            var source = new BytesSource(sample.toString(), damaged(bytes, random));
            formats.recognise(source.head());
            read(own.get(), source);
        }
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("samples")
    @Timeout(value = 30, unit = SECONDS)
    void areReadByEveryOtherReaderToo(Path sample) throws IOException {
        var bytes = Files.readAllBytes(SAMPLES.resolve(sample));
        assumeTrue(bytes.length <= LARGEST_BYTES, "large samples are read by their own tests");

        for (var format : formats.all()) read(format, new BytesSource(sample.toString(), bytes));
    }

    private static void read(Format format, Source source) {
        try (var traces = format.read(source, READING)) {
            traces.forEach(Trace::line);
        } catch (IOException | UncheckedIOException e) {
            return; // allowed, though seldom needed
        }
    }

    /// One to five wounds: bytes changed, a piece cut out, the end cut off, a piece repeated.
    private static byte[] damaged(byte[] bytes, Random random) {
        var damaged = bytes.clone();
        for (int wound = 0; wound <= random.nextInt(5) && damaged.length > 1; wound++) {
            int from = random.nextInt(damaged.length);
            int to = Math.min(damaged.length, from + 1 + random.nextInt(200));
            damaged = switch (random.nextInt(4)) {
                case 0 -> flipped(damaged, from, random);
                case 1 -> joined(damaged, from, to);
                case 2 -> Arrays.copyOf(damaged, from + 1);
                default -> joined(damaged, to, from);
            };
        }
        return damaged;
    }

    private static byte[] flipped(byte[] bytes, int at, Random random) {
        bytes[at] = (byte) random.nextInt();
        return bytes;
    }

    /// The bytes up to `end`, then those from `start`: a piece is missing or comes twice.
    private static byte[] joined(byte[] bytes, int end, int start) {
        var joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, end);
        joined.write(bytes, start, bytes.length - start);
        return joined.toByteArray();
    }

    static Stream<Path> samples() throws IOException {
        return GoldenFilesTest.samples();
    }
}
