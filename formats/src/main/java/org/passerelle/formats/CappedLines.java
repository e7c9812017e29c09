package org.passerelle.formats;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// The lines of a text, one at a time, none longer than memory can bear: a file without line ends is one cut line.
final class CappedLines implements AutoCloseable {

    static final int CAP_CHARS = 1 << 20;

    /// @param number from 1
    /// @param cut whether the end of the line was dropped
    record Line(long number, String text, boolean cut) {}

    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int end;
    private long number;

    CappedLines(Reader reader) {
        this.reader = reader;
    }

    /// The next line without its end, whether that is LF, CRLF or CR; null at the end.
    @Nullable
    Line next() throws IOException {
        if (!hasMore()) return null;
        var text = new StringBuilder();
        boolean cut = false;
        boolean ended = false;
        while (!ended && hasMore()) {
            int stop = lineEnd();
            int kept = Math.min(stop - at, CAP_CHARS - text.length());
            text.append(buffer, at, kept);
            cut |= kept < stop - at;
            at = stop;
            ended = at < end;
        }
        if (ended) passLineEnd();
        number++;
        return new Line(number, number == 1 ? withoutMark(text) : text.toString(), cut);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /// Where this line ends in the buffer, or the buffer's end.
    private int lineEnd() {
        int i = at;
        while (i < end && buffer[i] != '\n' && buffer[i] != '\r') i++;
        return i;
    }

    private void passLineEnd() throws IOException {
        boolean carriageReturn = buffer[at++] == '\r';
        if (carriageReturn && hasMore() && buffer[at] == '\n') at++;
    }

    private boolean hasMore() throws IOException {
        if (at < end) return true;
        at = 0;
        end = Math.max(0, reader.read(buffer));
        return end > 0;
    }

    private static String withoutMark(StringBuilder text) {
        return !text.isEmpty() && text.charAt(0) == '\uFEFF' ? text.substring(1) : text.toString();
    }
}
