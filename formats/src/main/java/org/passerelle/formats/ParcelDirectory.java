package org.passerelle.formats;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;

/// Counts the entries of a zip's central directory without keeping them: the library holds them all in memory, and the
/// count that the archive declares can lie. Layout after PKWARE's APPNOTE 6.3.10, sections 4.3.12 to 4.3.16.
final class ParcelDirectory {

    private static final int ENTRY_MARK = 0x02014B50;
    private static final int ENTRY_BYTES = 46;
    private static final int END_MARK = 0x06054B50;
    private static final int END_BYTES = 22;
    private static final int END64_LOCATOR_MARK = 0x07064B50;
    private static final int END64_LOCATOR_BYTES = 20;
    private static final int END64_BYTES = 56;
    private static final int COMMENT_BYTES = 0xFFFF;

    private ParcelDirectory() {}

    static void refusePast(int entries, ParcelFile file) throws IOException {
        try (var zip = new RandomAccessFile(file.path().toFile(), "r")) {
            zip.seek(start(zip, file));
            var in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(zip.getChannel())));
            for (int i = 0; isEntry(in); i++)
                if (i == entries) throw new ParcelException(Parcel.Reason.TOO_MANY_FILES, file.name());
        }
    }

    /// Reads one entry over; false where the directory ends.
    private static boolean isEntry(DataInputStream in) throws IOException {
        var entry = littleEndian(in.readNBytes(ENTRY_BYTES));
        if (entry.limit() < ENTRY_BYTES || entry.getInt(0) != ENTRY_MARK) return false;
        in.skipNBytes((entry.getShort(28) & 0xFFFF) + (entry.getShort(30) & 0xFFFF) + (entry.getShort(32) & 0xFFFF));
        return true;
    }

    private static long start(RandomAccessFile zip, ParcelFile file) throws IOException {
        long tailStart = Math.max(0, zip.length() - COMMENT_BYTES - END_BYTES - END64_LOCATOR_BYTES);
        var tail = read(zip, tailStart, (int) (zip.length() - tailStart));
        for (int end = tail.limit() - END_BYTES; end >= 0; end--)
            if (tail.getInt(end) == END_MARK) return start(zip, tail, tailStart, end);
        throw new ParcelException(Parcel.Reason.BROKEN, file.name());
    }

    private static long start(RandomAccessFile zip, ByteBuffer tail, long tailStart, int end) throws IOException {
        int locator = end - END64_LOCATOR_BYTES;
        if (locator >= 0 && tail.getInt(locator) == END64_LOCATOR_MARK) {
            var end64 = read(zip, tail.getLong(locator + 8), END64_BYTES);
            return end64.getLong(48);
        }
        long sizeBytes = Integer.toUnsignedLong(tail.getInt(end + 12));
        long offset = Integer.toUnsignedLong(tail.getInt(end + 16));
        return Math.max(offset, tailStart + end - sizeBytes);
    }

    private static ByteBuffer read(RandomAccessFile zip, long offset, int length) throws IOException {
        var bytes = new byte[length];
        zip.seek(offset);
        zip.readFully(bytes);
        return littleEndian(bytes);
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
