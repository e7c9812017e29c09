package org.passerelle.exports;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// A stream that knows how much went through it.
final class Counted extends FilterOutputStream {

    private long bytes;

    Counted(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        out.write(some, from, length);
        bytes += length;
    }

    long bytes() {
        return bytes;
    }
}
