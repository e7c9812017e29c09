package org.passerelle.formats;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.RawLines.RawLine;

/// The picture of a card, hashed as it goes by: never held, so that its size does not matter.
final class VCardPhoto {

    private static final String DATA = ";base64,";

    private final StringBuilder waiting = new StringBuilder();
    private final MessageDigest digest = Keys.sha256();
    private long bytes;
    private boolean begun;
    private boolean lost;

    /// @param head of the property, see {@link ContentLine#headOf}
    void add(String head, RawLine line) {
        var text = new String(line.bytes(), StandardCharsets.ISO_8859_1);
        lost |= line.cut();
        if (!begun) {
            begun = true;
            var value = text.substring(Math.min(head.length() + 1, text.length()));
            boolean inline = head.contains("ENCODING=B") || head.contains("BASE64");
            int data = value.indexOf(DATA);
            lost |= !inline && data < 0;
            text = data < 0 ? value : value.substring(data + DATA.length());
        }
        if (lost) return;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '+' || c == '/') waiting.append(c);
        }
        decode(waiting.length() / 4 * 4);
    }

    /// SHA-256 in hexadecimal; null where the card only points to its picture, or it came cut.
    @Nullable String hash() {
        if (!lost) decode(waiting.length());
        return lost || bytes == 0 ? null : HexFormat.of().formatHex(digest.digest());
    }

    private void decode(int letters) {
        try {
            var decoded = Base64.getDecoder().decode(waiting.substring(0, letters));
            digest.update(decoded);
            bytes += decoded.length;
            waiting.delete(0, letters);
        } catch (IllegalArgumentException e) {
            lost = true;
        }
    }
}
