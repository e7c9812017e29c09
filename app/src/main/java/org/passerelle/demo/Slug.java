package org.passerelle.demo;

import java.text.Normalizer;
import java.util.Locale;

/// Words as addresses write them: `Bâ droit des technologies` is `ba-droit-des-technologies`.
final class Slug {

    private Slug() {}

    static String of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .replace('ł', 'l')
                .replace('Ł', 'l')
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("&", "")
                .replaceAll("\\p{M}|’", "")
                .toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
