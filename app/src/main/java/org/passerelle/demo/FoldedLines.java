package org.passerelle.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/// Content lines of vCard and iCalendar: at most 75 bytes, the rest folded onto lines that begin with a space.
final class FoldedLines {

    private static final int MOST_BYTES = 75;
    private static final byte[] END = {'\r', '\n'};
    private static final byte[] FOLD = {'\r', '\n', ' '};

    private final OutputStream out;

    FoldedLines(OutputStream out) {
        this.out = out;
    }

    FoldedLines line(String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        int from = 0;
        int room = MOST_BYTES;
        while (bytes.length - from > room) {
            int to = from + room;
            while ((bytes[to] & 0xC0) == 0x80) to--;
            out.write(bytes, from, to - from);
            out.write(FOLD);
            from = to;
            room = MOST_BYTES - 1;
        }
        out.write(bytes, from, bytes.length - from);
        out.write(END);
        return this;
    }

    /// A value's text, its separators escaped.
    static String text(String value) {
        return value.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n");
    }
}
