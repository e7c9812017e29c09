package org.passerelle.insight.duplicates;

/// Bounds of likeness from which letters two words hold at all: quick, and never too low.
final class Letters {

    private static final int LONGEST_PREFIX = 4;
    private static final double PREFIX_SCALE = .1;

    private Letters() {}

    /// The most different letters that one holds and the other does not: at least so many slips lie between.
    static int strange(String one, String other) {
        long here = held(one);
        long there = held(other);
        return Math.max(Long.bitCount(here & ~there), Long.bitCount(there & ~here));
    }

    /// Whether {@link JaroWinkler} may reach so much.
    static boolean couldReach(double likeness, String one, String other) {
        long here = held(one);
        long there = held(other);
        double n = one.length();
        double m = other.length();
        double common = Math.min(n - Long.bitCount(here & ~there), m - Long.bitCount(there & ~here));
        double jaro = (common / n + common / m + 1) / 3;
        return jaro + prefix(one, other) * PREFIX_SCALE * (1 - jaro) >= likeness;
    }

    private static int prefix(String one, String other) {
        int most = Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()));
        var prefix = 0;
        while (prefix < most && one.charAt(prefix) == other.charAt(prefix)) prefix++;
        return prefix;
    }

    private static long held(String word) {
        long held = 0;
        for (var i = 0; i < word.length(); i++) held |= 1L << word.charAt(i);
        return held;
    }
}
