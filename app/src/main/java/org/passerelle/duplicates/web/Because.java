package org.passerelle.duplicates.web;

import java.util.List;
import org.passerelle.duplicates.Pair;
import org.passerelle.duplicates.Subject;
import org.passerelle.platform.Words;

/// A reason to think two are one, or not, in words.
///
/// @param words what was compared and how alike it is
/// @param values as written, where they differ
/// @param weight a word: `strong`, `fair` or `slight` for it, `against` it
public record Because(String words, String values, String weight) {

    private static final double STRONG_BITS = 10;
    private static final double FAIR_BITS = 4;
    private static final double TELLING_BITS = .5;
    private static final int MOST = 7;

    /// Those that weigh something, strongest first, those against last.
    static List<Because> of(Words words, Subject what, Pair pair) {
        return pair.reasons().stream()
                .filter(why -> Math.abs(why.bits()) >= TELLING_BITS)
                .limit(MOST)
                .map(why -> of(words, what, why))
                .toList();
    }

    private static Because of(Words words, Subject what, Pair.Why why) {
        var alike = what == Subject.ORGANISATION
                ? words.say("ground." + why.closeness())
                : words.say("duplicates.because", words.say("trait." + why.trait()), words.say("closeness." + why.closeness()));
        boolean told = why.one().isEmpty() || why.other().isEmpty();
        var values = told ? "" : why.one().equals(why.other()) ? why.one() : why.one() + " · " + why.other();
        return new Because(alike, values, weight(why.bits()));
    }

    private static String weight(double bits) {
        if (bits < 0) return "against";
        if (bits >= STRONG_BITS) return "strong";
        return bits >= FAIR_BITS ? "fair" : "slight";
    }
}
