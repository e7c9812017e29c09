package org.passerelle.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// A window that slides over a stream of bytes, line by line, and can look some way ahead.
final class MboxWindow {

    private static final int USUAL_BYTES = 256 * 1024;
    private static final int LONGEST_LINE_BYTES = 64 * 1024;
    private static final int TEXT_BYTES = 512;

    private final InputStream in;
    private byte[] bytes = new byte[USUAL_BYTES];
    private int start;
    private int end;
    private boolean exhausted;

    MboxWindow(InputStream in) {
        this.in = in;
    }

    byte[] bytes() {
        return bytes;
    }

    /// Where the window begins in {@link #bytes}; any look ahead may change it.
    int start() {
        return start;
    }

    void skip(int length) {
        start += length;
    }

    /// The length of the line here, its end included; a very long one comes in pieces. Zero at the end of the stream.
    int line() throws IOException {
        int length = line(0);
        if (length < 0 && available(LONGEST_LINE_BYTES) > 0) length = line(0);
        return length >= 0 ? length : Math.min(end - start, LONGEST_LINE_BYTES);
    }

    /// The length of the line that starts at this offset; negative where its end is not in sight.
    int line(int offset) {
        int last = Math.min(end, start + offset + LONGEST_LINE_BYTES);
        for (int i = start + offset; i < last; i++) if (bytes[i] == '\n') return i + 1 - start - offset;
        return -1;
    }

    /// The beginning of the line that starts at this offset, as far as it is in sight, without its end.
    String text(int offset) {
        int inSight = end - start - offset;
        int length = line(offset) < 0 ? inSight : line(offset);
        return new String(bytes, start + offset, Math.min(length, TEXT_BYTES), ISO_8859_1).stripTrailing();
    }

    /// Tries to bring so many bytes in sight; answers how many are, fewer only at the end of the stream.
    int available(int wanted) throws IOException {
        if (end - start >= wanted || exhausted) return end - start;
        makeRoom(wanted);
        while (end - start < wanted && !exhausted) {
            int read = in.read(bytes, end, bytes.length - end);
            if (read < 0) exhausted = true;
            else end += read;
        }
        return end - start;
    }

    boolean startsWith(byte[] mark, int offset) {
        return end - start - offset >= mark.length
                && Arrays.equals(
                        bytes, start + offset, start + offset + mark.length, mark, 0, mark.length);
    }

    private void makeRoom(int wanted) {
        var room = bytes.length >= wanted ? bytes : new byte[Math.max(wanted, USUAL_BYTES)];
        System.arraycopy(bytes, start, room, 0, end - start);
        bytes = room;
        end -= start;
        start = 0;
    }
}
