package org.passerelle.insight.duplicates;

/// How many slips of the fingers lie between two words: a letter more, less or other, or two neighbours turned round.
final class Typos {

    private Typos() {}

    /// Whether at most `most` slips (1 or 2) lead from one to the other, no letter being touched twice. Cost: at most
    /// 3^most readings of the shorter word, usually one.
    static boolean within(int most, String one, String other) {
        return within(most, one, 0, other, 0);
    }

    private static boolean within(int most, String one, int i, String other, int j) {
        while (i < one.length() && j < other.length() && one.charAt(i) == other.charAt(j)) {
            i++;
            j++;
        }
        int left = one.length() - i;
        int right = other.length() - j;
        if (Math.abs(left - right) > most) return false;
        if (left == 0 || right == 0) return Math.max(left, right) <= most;
        if (most == 0) return false;
        return within(most - 1, one, i + 1, other, j + 1)
                || within(most - 1, one, i + 1, other, j)
                || within(most - 1, one, i, other, j + 1)
                || turned(one, i, other, j) && within(most - 1, one, i + 2, other, j + 2);
    }

    private static boolean turned(String one, int i, String other, int j) {
        return i + 1 < one.length()
                && j + 1 < other.length()
                && one.charAt(i) == other.charAt(j + 1)
                && one.charAt(i + 1) == other.charAt(j);
    }
}
