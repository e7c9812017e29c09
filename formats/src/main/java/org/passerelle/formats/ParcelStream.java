package org.passerelle.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A file being unpacked, which refuses to give more than its archive declared: the declared sizes were judged before,
/// so a bomb can only lie about them.
final class ParcelStream extends FilterInputStream {

    private final String name;
    private long leftBytes;

    ParcelStream(InputStream in, String name, long declaredBytes) {
        super(in);
        this.name = name;
        this.leftBytes = declaredBytes;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read;
        try {
            read = super.read(bytes, offset, length);
        } catch (IOException | RuntimeException e) { // some damage surfaces in the decoders as unchecked
            throw new ParcelException(Parcel.Reason.BROKEN, name, e);
        }
        if (read > leftBytes) throw new ParcelException(Parcel.Reason.BOMB, name);
        if (read > 0) leftBytes -= read;
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        var scratch = new byte[Math.clamp(bytes, 0, 8192)];
        return Math.max(0, read(scratch, 0, scratch.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
