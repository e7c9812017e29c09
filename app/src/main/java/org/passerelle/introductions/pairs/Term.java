package org.passerelle.introductions.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.passerelle.platform.Fold;

/// A word of a text, and the stem it shares with its plural, its feminine and often its sister in the other language:
/// `avocate`, `avocats` and `avocat` are one.
///
/// @param written as the text has it
record Term(String stem, String written) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.+#][\\p{L}\\p{N}]+)*[+#]*");
    private static final int STEM_CHARACTERS_MINIMUM = 4;

    static List<Term> of(String text) {
        var terms = new ArrayList<Term>();
        var words = WORD.matcher(text);
        while (words.find()) terms.add(new Term(stem(Fold.of(words.group())), words.group()));
        return terms;
    }

    /// @param folded one word, without accents or capitals
    static String stem(String folded) {
        var stem = shorter(folded, "s", "");
        stem = stem.equals(folded) ? shorter(folded, "x", "") : stem;
        for (var ending : ENDINGS) {
            var changed = shorter(stem, ending.from(), ending.to());
            if (!changed.equals(stem)) return changed;
        }
        return stem;
    }

    private record Ending(String from, String to) {}

    private static final List<Ending> ENDINGS = List.of(
            new Ending("trice", "teur"),
            new Ending("euse", "eur"),
            new Ending("iere", "ier"),
            new Ending("ienne", "ien"),
            new Ending("ere", "er"),
            new Ending("e", ""));

    private static String shorter(String word, String from, String to) {
        boolean enough = word.length() - from.length() + to.length() >= STEM_CHARACTERS_MINIMUM;
        return enough && word.endsWith(from) ? word.substring(0, word.length() - from.length()) + to : word;
    }
}
