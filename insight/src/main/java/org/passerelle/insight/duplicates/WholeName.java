package org.passerelle.insight.duplicates;

import java.util.Arrays;
import java.util.Set;

/// A name nobody split, taken apart: the last word and the particles before it are the family’s, unless a comma says
/// otherwise; a single word is a given name.
///
/// @param given in normal form, empty when there is none
/// @param family likewise
record WholeName(String given, String family) {

    private static final Set<String> PARTICLES =
            Set.of("de", "du", "des", "la", "le", "les", "d", "von", "van", "der", "den", "di", "da", "del", "saint", "ste", "st", "sainte", "el", "al", "ben", "bin", "mc", "o");

    static WholeName of(String written) {
        int comma = written.indexOf(',');
        if (comma > 0)
            return new WholeName(
                    NormalForm.of(Trait.GIVEN, written.substring(comma + 1)),
                    NormalForm.of(Trait.FAMILY, written.substring(0, comma)));
        var words = NormalForm.words(written).split(" ");
        if (words.length < 2) return new WholeName(words[0], "");
        int cut = words.length - 1;
        while (cut > 1 && PARTICLES.contains(words[cut - 1])) cut--;
        return new WholeName(join(words, 0, cut), join(words, cut, words.length));
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }
}
