package org.passerelle.formats;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

/// The characters of a document, looked at ahead and taken, with lines counted; memory is one buffer.
final class MarkupText implements Closeable {

    static final int END = -1;

    private static final int BUFFER_CHARS = 1 << 16;
    private static final int AHEAD_CHARS = 400;

    private final Reader reader;
    private final char[] buffer = new char[BUFFER_CHARS];
    private int at;
    private int end;
    private boolean ended;
    private long line = 1;

    MarkupText(Reader reader) {
        this.reader = reader;
    }

    /// From 1.
    long line() {
        return line;
    }

    /// The next character, not taken; {@link #END} at the end.
    int peek() throws IOException {
        return peek(0);
    }

    /// The character so many after the next one, at most {@value #AHEAD_CHARS}.
    int peek(int ahead) throws IOException {
        if (at + ahead >= end) fill();
        return at + ahead < end ? buffer[at + ahead] : END;
    }

    int take() throws IOException {
        int taken = peek();
        if (taken == END) return END;
        at++;
        if (taken == '\n') line++;
        return taken;
    }

    boolean isAt(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) if (peek(i) != text.charAt(i)) return false;
        return true;
    }

    void skip(int characters) throws IOException {
        for (int i = 0; i < characters; i++) take();
    }

    void skipSpace() throws IOException {
        while (peek() != END && peek() <= ' ') take();
    }

    /// Takes everything up to and with an end mark, keeping at most so many characters of what comes before it.
    String upTo(String mark, int most) throws IOException {
        var kept = new StringBuilder();
        while (peek() != END && !isAt(mark)) {
            int taken = take();
            if (kept.length() < most) kept.append((char) taken);
        }
        skip(mark.length());
        return kept.toString();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /// Sees to it that what may be looked at ahead is in the buffer.
    private void fill() throws IOException {
        if (ended || end - at > AHEAD_CHARS) return;
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= at;
        at = 0;
        while (end < buffer.length && !ended) {
            int read = reader.read(buffer, end, buffer.length - end);
            ended = read < 0;
            end += Math.max(0, read);
        }
    }
}
