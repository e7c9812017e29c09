package org.passerelle.insight.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Writing brought down to what is common to all who write it: small letters and digits of no accent, words apart by
/// one blank. `« L’Œuvre d’Éva »` becomes `l oeuvre d eva`.
final class Letters {

    private Letters() {}

    /// Cost: linear; a compatibility form is taken, so that `ﬁ`, `Ⅳ` and full-width letters are read too.
    static String plain(String written) {
        var marked = Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        var plain = new StringBuilder(marked.length());
        marked.codePoints().forEach(letter -> append(plain, letter));
        var end = plain.length();
        if (end > 0 && plain.charAt(end - 1) == ' ') plain.setLength(end - 1);
        return plain.toString();
    }

    /// Words of a plain text; none of an empty one.
    static List<String> words(String plain) {
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    private static void append(StringBuilder plain, int letter) {
        switch (letter) {
            case 'œ' -> plain.append("oe");
            case 'æ' -> plain.append("ae");
            case 'ß' -> plain.append("ss");
            case 'ø' -> plain.append('o');
            case 'ł' -> plain.append('l');
            case 'đ', 'ð' -> plain.append('d');
            case 'þ' -> plain.append("th");
            case 'ı' -> plain.append('i');
            default -> appendBare(plain, letter);
        }
    }

    private static void appendBare(StringBuilder plain, int letter) {
        if (Character.isLetterOrDigit(letter)) {
            plain.appendCodePoint(letter);
        } else if (!isMark(letter) && !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }

    private static boolean isMark(int letter) {
        var type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT
                || type == Character.MODIFIER_LETTER;
    }
}
