package org.passerelle.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.commons.io.input.BoundedInputStream;
import org.junit.jupiter.api.Test;

/// Reads a large mailbox in a small heap, in a virtual machine of its own.
class MboxSizeTest {

    private static final long MESSAGES = 5_000;

    @Test
    void readsThreeHundredMegabytesInAHeapOfThirtyTwo() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var reader = new ProcessBuilder(
                        java, "-Xmx32m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), "-ea",
                        MboxSizeTest.class.getName())
                .redirectErrorStream(true)
                .start();

        var said = new String(reader.getInputStream().readAllBytes());

        assertThat(reader.waitFor()).as(said).isZero();
        assertThat(said.strip()).isEqualTo(String.valueOf(MESSAGES));
    }

    static void main(String[] args) throws IOException {
        try (Stream<Trace> traces = new Mbox().read(new Large(), Reading.on(LocalDate.of(2026, 11, 21)))) {
            System.out.println(traces.filter(Trace.Exchange.class::isInstance).count());
        }
    }

    private record Large() implements Source {

        @Override
        public String name() {
            return "large.mbox";
        }

        @Override
        public long sizeBytes() {
            return MESSAGES * EndlessMailbox.MESSAGE.length;
        }

        @Override
        public InputStream open() throws IOException {
            return BoundedInputStream.builder()
                    .setInputStream(new EndlessMailbox(new AtomicLong()))
                    .setMaxCount(sizeBytes())
                    .get();
        }
    }
}
