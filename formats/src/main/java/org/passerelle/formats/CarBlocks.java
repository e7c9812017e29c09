package org.passerelle.formats;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The blocks of a content-addressed archive (CAR v1), one after the other: a length, an address made of the content's
/// hash, the content. A length is believed only as far as bytes follow.
final class CarBlocks implements Closeable {

    static final int BLOCK_BYTES = 2 << 20;

    private static final int HEADER_BYTES = 64 * 1024;
    private static final int ADDRESS_BYTES = 100;
    private static final int OLD_ADDRESS_BYTES = 34;
    private static final int OLD_ADDRESS = 0x12;
    private static final int SEVEN_BITS = 7;
    private static final int LONGEST_NUMBER_BITS = 56;

    /// @param address of its content, see {@link #address}
    /// @param content empty where it was too large to keep
    record Block(String address, byte[] content) {}

    private final InputStream in;
    private boolean broken;

    private CarBlocks(InputStream in) {
        this.in = in;
    }

    static CarBlocks open(Source source) throws IOException {
        var blocks = new CarBlocks(new BufferedInputStream(source.open()));
        long length = blocks.number();
        blocks.broken |= length <= 0 || length > HEADER_BYTES;
        if (!blocks.broken) blocks.in.readNBytes((int) length);
        return blocks;
    }

    /// Null at the end, or where the file breaks off.
    @Nullable Block next() throws IOException {
        if (broken) return null;
        long length = number();
        if (length < 0 || broken) return null;
        var bytes = in.readNBytes((int) Math.min(length, BLOCK_BYTES));
        int address = addressLength(bytes);
        boolean whole = length <= BLOCK_BYTES;
        broken = address > bytes.length || bytes.length < Math.min(length, BLOCK_BYTES) || !whole && !skips(length - bytes.length);
        if (broken) return null;
        return new Block(
                text(bytes, 0, address), whole ? Arrays.copyOfRange(bytes, address, bytes.length) : new byte[0]);
    }

    /// Whether it ended before it said it would.
    boolean isBroken() {
        return broken;
    }

    /// The address a link leads to, written as that of its block: after a byte that is always zero.
    static String address(byte[] link) {
        return link.length == 0 ? "" : text(link, link[0] == 0 ? 1 : 0, link.length);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean skips(long bytes) throws IOException {
        try {
            in.skipNBytes(bytes);
            return true;
        } catch (EOFException e) {
            return false;
        }
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /// A version, a codec and a kind of hash, then the hash after its length; of old, the hash alone.
    private static int addressLength(byte[] bytes) {
        if (bytes.length > 0 && bytes[0] == OLD_ADDRESS) return OLD_ADDRESS_BYTES;
        int at = 0;
        for (int number = 0; number < 3; number++) {
            while (at < bytes.length && bytes[at] < 0) at++;
            at++;
        }
        return at < bytes.length && bytes[at] >= 0 && bytes[at] < ADDRESS_BYTES ? at + 1 + bytes[at] : Integer.MAX_VALUE;
    }

    /// Seven bits a byte, the least first; -1 at the end of the file.
    private long number() throws IOException {
        long number = 0;
        for (int bits = 0; bits < LONGEST_NUMBER_BITS; bits += SEVEN_BITS) {
            int next = in.read();
            if (next < 0) {
                broken |= bits > 0;
                return -1;
            }
            number |= (long) (next & 0x7F) << bits;
            if (next < 0x80) return number;
        }
        broken = true;
        return -1;
    }
}
