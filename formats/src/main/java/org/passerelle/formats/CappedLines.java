package org.passerelle.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// The lines of a text, one at a time, none longer than memory can bear: a file without line ends is one cut line.
final class CappedLines implements AutoCloseable {

    static final int CAP_CHARS = 1 << 20;

    /// @param number from 1
    /// @param cut whether the end of the line was dropped
    record Line(long number, String text, boolean cut) {}

    private final BufferedReader reader;
    private long number;
    private boolean afterReturn;

    CappedLines(Reader reader) {
        this.reader = new BufferedReader(reader, 1 << 16);
    }

    /// The next line without its end, whether that is LF, CRLF or CR; null at the end.
    @Nullable
    Line next() throws IOException {
        var text = new StringBuilder();
        boolean cut = false;
        int c = firstOfLine();
        if (c < 0) return null;
        for (; c >= 0 && c != '\n' && c != '\r'; c = reader.read()) {
            if (text.length() < CAP_CHARS) text.append((char) c);
            else cut = true;
        }
        afterReturn = c == '\r';
        number++;
        return new Line(number, number == 1 ? withoutMark(text) : text.toString(), cut);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private int firstOfLine() throws IOException {
        int c = reader.read();
        return afterReturn && c == '\n' ? reader.read() : c;
    }

    private static String withoutMark(StringBuilder text) {
        return !text.isEmpty() && text.charAt(0) == '\uFEFF' ? text.substring(1) : text.toString();
    }
}
