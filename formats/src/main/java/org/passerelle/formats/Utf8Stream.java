package org.passerelle.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Turns a stream of UTF-16 into the same text in UTF-8, so that whatever works on ASCII line ends works on it.
final class Utf8Stream extends InputStream {

    private final Reader reader;
    private final char[] chars = new char[8 * 1024];
    private byte[] bytes = {};
    private int next;

    Utf8Stream(InputStream in, Charset charset) {
        reader = new InputStreamReader(in, charset);
    }

    /// The stream itself, or its translation where its charset does not keep ASCII bytes.
    static InputStream of(InputStream in, Charset charset) {
        return charset.name().startsWith("UTF-16") ? new Utf8Stream(in, charset) : in;
    }

    @Override
    public int read() throws IOException {
        return filled() ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) return 0;
        if (!filled()) return -1;
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, target, offset, count);
        next += count;
        return count;
    }

    private boolean filled() throws IOException {
        if (next < bytes.length) return true;
        int count = reader.read(chars, 0, chars.length - 1);
        if (count <= 0) return false;
        if (Character.isHighSurrogate(chars[count - 1])) {
            int low = reader.read();
            if (low >= 0) chars[count++] = (char) low;
        }
        bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
        next = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
