package org.passerelle.channels;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a photograph must be turned to stand upright, as its camera wrote it into the file (Exif, tag 0x0112).
enum Orientation {
    UPRIGHT,
    FLIPPED,
    UPSIDE_DOWN,
    UPSIDE_DOWN_FLIPPED,
    LEFT_FLIPPED,
    LEFT,
    RIGHT_FLIPPED,
    RIGHT;

    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;
    private static final int HEAD_BYTES = 64 * 1024 * 2;

    /// Upright where nothing says otherwise, or nothing that makes sense.
    static Orientation of(byte[] file) {
        try {
            int exif = find(file);
            if (exif < 0) return UPRIGHT;
            var tiff = ByteBuffer.wrap(file, exif, file.length - exif).slice();
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            for (int i = 0; i < tiff.getShort(directory); i++) {
                int entry = directory + 2 + i * ENTRY_BYTES;
                if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) return values()[tiff.getShort(entry + 8) - 1];
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    /// Where the TIFF header within an Exif segment begins, or -1.
    private static int find(byte[] file) {
        for (int i = 2; i < Math.min(file.length - 12, HEAD_BYTES); i++)
            if (file[i] == 'E' && file[i + 1] == 'x' && file[i + 2] == 'i' && file[i + 3] == 'f' && file[i + 4] == 0) return i + 6;
        return -1;
    }

    boolean isSideways() {
        return ordinal() >= LEFT_FLIPPED.ordinal();
    }

    /// What brings an image of that size upright.
    AffineTransform turn(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case FLIPPED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case UPSIDE_DOWN_FLIPPED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case LEFT_FLIPPED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case RIGHT_FLIPPED -> new AffineTransform(0, -1, -1, 0, height, width);
            case RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
