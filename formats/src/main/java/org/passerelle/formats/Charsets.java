package org.passerelle.formats;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/// Tells which charset a file is written in: UTF-8 and UTF-16 by their marks or their shape, else windows-1252, or
/// Latin-9 where a byte means something only there.
public final class Charsets {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    static final Charset LATIN_9 = Charset.forName("ISO-8859-15");

    private Charsets() {}

    /// Detects from the first bytes; empty input is UTF-8. Cost: one pass over the bytes given.
    public static Charset detect(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return UTF_8;
        if (startsWith(bytes, 0xFF, 0xFE)) return UTF_16LE;
        if (startsWith(bytes, 0xFE, 0xFF)) return UTF_16BE;
        var zeroes = new int[2];
        for (int i = 0; i < bytes.length; i++) if (bytes[i] == 0) zeroes[i % 2]++;
        if (zeroes[1] > bytes.length / 5) return UTF_16LE;
        if (zeroes[0] > bytes.length / 5) return UTF_16BE;
        return isUtf8(bytes) ? UTF_8 : legacy(bytes);
    }

    /// Detects over a whole file, for one that begins in plain ASCII may show its charset much later.
    /// Cost: reads such a file once, up to the first byte that tells.
    static Charset detect(Source source) throws IOException {
        try (var in = source.open()) {
            var block = in.readNBytes(Head.SIZE_BYTES);
            while (block.length == Head.SIZE_BYTES && isAscii(block)) block = in.readNBytes(Head.SIZE_BYTES);
            return detect(block);
        }
    }

    /// Decodes in the detected charset, without its byte order mark; never throws.
    public static String decode(byte[] bytes) {
        var text = new String(bytes, detect(bytes));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) if (b <= 0) return false;
        return true;
    }

    private static boolean isUtf8(byte[] bytes) {
        var decoder = UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        return !decoder.decode(in, out, false).isError();
    }

    /// Bytes 80 to 9F are letters and punctuation in windows-1252 but controls in Latin-9; BD and BC are œ and Œ in
    /// Latin-9 and fractions in windows-1252, which next to a letter nobody writes.
    private static Charset legacy(byte[] bytes) {
        boolean ligature = false;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b >= 0x80 && b <= 0x9F) return WINDOWS_1252;
            if ((b == 0xBD || b == 0xBC) && i + 1 < bytes.length && Character.isLetter(bytes[i + 1])) ligature = true;
        }
        return ligature ? LATIN_9 : WINDOWS_1252;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
        return true;
    }
}
