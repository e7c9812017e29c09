package org.passerelle.formats;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Mends text whose UTF-8 bytes were each written as a character of their own, as Facebook and Instagram do: `Ã©` is `é`.
final class Mojibake {

    private Mojibake() {}

    /// The text meant; the same where its characters are not the bytes of any.
    static String mend(String text) {
        boolean suspect = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0xFF) return text;
            suspect |= c > 0x7F;
        }
        if (!suspect) return text;
        try {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }
}
