package org.passerelle.channels.count;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.passerelle.channels.Count;

/// As X counts, after its published configuration (version 3): composed (NFC), one for Latin, Greek, Cyrillic, Arabic,
/// Georgian and the like and for general punctuation, two for anything else, two for a whole emoji.
public record Weighted() implements Count {

    private static final Pattern ONE = Pattern.compile("\\X");
    private static final int LIGHT = 1;
    private static final int HEAVY = 2;

    @Override
    public int of(String text) {
        return ONE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .results()
                .mapToInt(grapheme -> weight(grapheme.group()))
                .sum();
    }

    @Override
    public String unit() {
        return "units";
    }

    private static int weight(String grapheme) {
        if (grapheme.codePoints().anyMatch(Character::isEmojiPresentation) || grapheme.indexOf('\uFE0F') >= 0) return HEAVY;
        return grapheme.codePoints().map(point -> isLight(point) ? LIGHT : HEAVY).sum();
    }

    private static boolean isLight(int point) {
        return point <= 4351 || point >= 8192 && point <= 8205 || point >= 8208 && point <= 8223 || point >= 8242 && point <= 8247;
    }
}
