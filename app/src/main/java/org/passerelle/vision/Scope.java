package org.passerelle.vision;

import java.util.Arrays;
import java.util.List;
import org.passerelle.platform.Fold;

/// Whom or what an objective is about: sectors, roles, towns, spheres, labels, in the owner’s words. Empty for everyone.
public record Scope(List<String> words) {

    public static final Scope EVERYONE = new Scope(List.of());

    private static final int SHORT = 3;

    public static Scope of(String typed) {
        return new Scope(Lines.words(typed));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// Whether one of its words is in what is known of someone; the empty scope fits all. Plurals count as their singular.
    ///
    /// @param known folded
    public boolean fits(String known) {
        return isEmpty() || words.stream().anyMatch(phrase -> isIn(Fold.of(phrase), known));
    }

    /// As a text holds it, one a line.
    public String text() {
        return Lines.text(words);
    }

    /// Each word of the phrase begins a word of what is known.
    private static boolean isIn(String phrase, String known) {
        var spaced = " " + known;
        return Arrays.stream(phrase.split(" ")).allMatch(word -> spaced.contains(" " + stem(word)));
    }

    private static String stem(String word) {
        boolean plural = word.length() > SHORT && (word.endsWith("s") || word.endsWith("x"));
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
