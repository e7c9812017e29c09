package org.passerelle.publishing.manners;

import java.util.Arrays;
import java.util.Set;
import org.passerelle.insight.text.Folded;

/// Which of two languages a text is in, by its smallest words.
public final class Tongue {

    private static final Set<String> FRENCH = Set.of(
            "le", "la", "les", "un", "une", "des", "du", "de", "et", "je", "vous", "nous", "est", "pour", "que", "qui", "dans", "avec", "votre", "bonjour", "merci", "sur", "ce", "pas");
    private static final Set<String> ENGLISH = Set.of(
            "the", "a", "an", "of", "and", "to", "i", "you", "we", "is", "for", "that", "who", "in", "with", "your", "hello", "hi", "thanks", "on", "this", "not", "it", "my");

    private Tongue() {}

    /// `fr` or `en`; `fr` where nothing tells.
    public static String of(String text) {
        var words = Folded.of(text).plain().split("[^\\p{L}]+");
        return count(words, ENGLISH) > count(words, FRENCH) ? "en" : "fr";
    }

    private static long count(String[] words, Set<String> small) {
        return Arrays.stream(words).filter(small::contains).count();
    }
}
