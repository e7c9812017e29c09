package org.passerelle.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Folds text so that accents, case, ligatures and punctuation do not matter: « Œuvre d’Éva » becomes `oeuvre d eva`.
public final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}@.]+");

    private Fold() {}

    public static String of(String text) {
        if (isPlain(text)) return text;
        var lower = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae").replace("ß", "ss");
        var bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return APART.matcher(bare).replaceAll(" ").strip();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) return false;
        }
        return true;
    }
}
