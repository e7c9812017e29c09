package org.passerelle.insight.duplicates;

import static org.passerelle.insight.duplicates.Closeness.ALIKE;
import static org.passerelle.insight.duplicates.Closeness.APART;
import static org.passerelle.insight.duplicates.Closeness.NEAR;
import static org.passerelle.insight.duplicates.Closeness.PART;

/// What is read word by word.
final class Wording {

    private static final double NEAR_FROM = .94;
    private static final double ALIKE_FROM = .85;
    private static final int LONG = 8;
    private static final int MEDIUM = 4;
    private static final int LEAST_WORD = 3;

    private Wording() {}

    static Closeness closeness(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int strange = Letters.strange(one, other);
        int slips = shorter >= LONG ? 2 : 1;
        if (strange <= slips && shorter >= MEDIUM && Typos.within(slips, one, other)) return NEAR;
        double likeness = Letters.couldReach(ALIKE_FROM, one, other) ? JaroWinkler.of(one, other) : 0;
        if (likeness >= NEAR_FROM) return NEAR;
        if (shareWord(one, other)) return PART;
        return likeness >= ALIKE_FROM || shorter > 1 && strange <= 1 && Typos.within(1, one, other) ? ALIKE : APART;
    }

    /// Without a copy of either: it is asked of nearly every pair.
    private static boolean shareWord(String one, String other) {
        if (one.indexOf(' ') < 0 && other.indexOf(' ') < 0) return false;
        for (int from = 0, to; from < one.length(); from = to + 1) {
            to = end(one, from);
            if (to - from >= LEAST_WORD && hasWord(other, one, from, to)) return true;
        }
        return false;
    }

    private static boolean hasWord(String text, String word, int start, int end) {
        for (int from = 0, to; from < text.length(); from = to + 1) {
            to = end(text, from);
            if (to - from == end - start && text.regionMatches(from, word, start, end - start)) return true;
        }
        return false;
    }

    private static int end(String text, int from) {
        int blank = text.indexOf(' ', from);
        return blank < 0 ? text.length() : blank;
    }
}
