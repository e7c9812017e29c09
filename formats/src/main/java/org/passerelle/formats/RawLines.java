package org.passerelle.formats;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Cuts a stream of bytes into its physical lines, whatever their ends: `\n`, `\r`, `\r\n`, and the `\r\r\n` that some
/// phones write. Of each line at most {@value #KEPT_BYTES} bytes are kept, so that no line can fill the memory.
final class RawLines implements Closeable {

    static final int KEPT_BYTES = 64 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[KEPT_BYTES];
    private int next;
    private int end;
    private long number;
    private @Nullable RawLine peeked;

    RawLines(InputStream in) {
        this.in = in;
    }

    /// One line without its end.
    ///
    /// @param number from 1
    /// @param cut whether some of it was dropped for its length
    record RawLine(long number, byte[] bytes, boolean cut) {

        boolean isBlank() {
            for (byte b : bytes) if (b != ' ' && b != '\t') return false;
            return true;
        }

        boolean isIndented() {
            return bytes.length > 0 && (bytes[0] == ' ' || bytes[0] == '\t');
        }
    }

    /// The line that {@link #next} will give, without taking it; null at the end.
    @Nullable RawLine peek() throws IOException {
        if (peeked == null) peeked = read();
        return peeked;
    }

    @Nullable RawLine next() throws IOException {
        var line = peek();
        peeked = null;
        return line;
    }

    private @Nullable RawLine read() throws IOException {
        if (!filled()) return null;
        var kept = new ByteArrayOutputStream(80);
        boolean cut = false;
        while (filled()) {
            int stop = next;
            while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') stop++;
            int room = Math.min(stop - next, KEPT_BYTES - kept.size());
            kept.write(buffer, next, room);
            cut |= room < stop - next;
            next = stop;
            if (stop < end) {
                skipLineEnd();
                break;
            }
        }
        return new RawLine(++number, kept.toByteArray(), cut);
    }

    private void skipLineEnd() throws IOException {
        while (filled() && buffer[next] == '\r') next++;
        if (filled() && buffer[next] == '\n') next++;
    }

    private boolean filled() throws IOException {
        if (next < end) return true;
        next = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
