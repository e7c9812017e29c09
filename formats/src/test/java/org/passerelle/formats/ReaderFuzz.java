package org.passerelle.formats;

import java.io.IOException;
import java.time.LocalDate;

/// What `./fuzz` feeds: one reader, named by `-Dfuzz.format`, is given whatever bytes the fuzzer makes of its samples.
/// Whatever they are, it recognises or refuses them and reads them to their end.
public final class ReaderFuzz {

    private static final Reading READING = Reading.on(LocalDate.of(2026, 11, 21));
    private static final Format FORMAT = new Formats().named(System.getProperty("fuzz.format")).orElseThrow();

    private ReaderFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        var source = new BytesSource("sample", bytes);
        FORMAT.recognise(source.head());
        try (var traces = FORMAT.read(source, READING)) {
            traces.forEach(trace -> {
                if (trace.line() < 1) throw new AssertionError("line " + trace.line() + " of " + trace);
            });
        }
    }
}
