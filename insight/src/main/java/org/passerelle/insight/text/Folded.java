package org.passerelle.insight.text;

import java.text.Normalizer;

/// A text beside itself in plain lower-case letters, character for character, so that what is found in one can be
/// quoted from the other.
///
/// Accents and case are gone, every apostrophe is `'`, every space a blank; line ends stay. `Où l’Été` becomes
/// `ou l'ete`. Ligatures stay, since they would change the length.
///
/// @param text as written, composed (NFC)
/// @param plain of the same length
public record Folded(String text, String plain) {

    private static final int TABLE_SIZE = 0x250;
    private static final char[] TABLE = table();

    /// Cost: linear.
    public static Folded of(String written) {
        var text = Normalizer.normalize(written, Normalizer.Form.NFC);
        var plain = new char[text.length()];
        for (var i = 0; i < plain.length; i++) {
            plain[i] = fold(text.charAt(i));
        }
        return new Folded(text, new String(plain));
    }

    private static char fold(char c) {
        if (c < TABLE_SIZE) {
            return TABLE[c];
        }
        return switch (c) {
            case '’', '‘', 'ʼ' -> '\'';
            case '\u202F', '\u2009', '\u2003' -> ' ';
            default -> Character.toLowerCase(c);
        };
    }

    private static char[] table() {
        var table = new char[TABLE_SIZE];
        for (var c = 0; c < TABLE_SIZE; c++) {
            var bare = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD)
                    .charAt(0);
            table[c] = c == '\u00A0' || c == '\t' ? ' ' : Character.toLowerCase(bare);
        }
        return table;
    }
}
