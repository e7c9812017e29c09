package org.passerelle.insight.names;

/// Slips of the hand: a letter too many, missing, replaced, or two neighbours exchanged.
public final class Typing {

    private static final int SHORT = 4;
    private static final int LONG = 8;
    private static final int MOST_SLIPS = 2;

    private Typing() {}

    /// Whether two words are one slip apart, two in a word of seven letters or more, none in one of three or fewer.
    ///
    /// Symmetric. Allocates nothing; cost linear, since it gives up at the third slip.
    public static boolean isNear(String one, String other) {
        var length = Math.min(one.length(), other.length());
        if (length < SHORT) return one.equals(other);
        return isWithin(one, other, length >= LONG ? MOST_SLIPS : 1);
    }

    /// Which letters a word has, a bit for each: to see at once that two words cannot be near.
    static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) letters |= 1 << (word.charAt(i) & 31);
        return letters;
    }

    static boolean couldBeNear(int letters, int others) {
        return Integer.bitCount(letters ^ others) <= 2 * MOST_SLIPS;
    }

    /// Whether at most so many slips lead from one word to the other.
    ///
    /// @param slips 0, 1 or 2: the cost triples with each
    public static boolean isWithin(String one, String other, int slips) {
        return Math.abs(one.length() - other.length()) <= slips && isWithin(one, 0, other, 0, slips);
    }

    private static boolean isWithin(String one, int i, String other, int j, int slips) {
        while (i < one.length() && j < other.length() && one.charAt(i) == other.charAt(j)) {
            i++;
            j++;
        }
        var left = one.length() - i;
        var right = other.length() - j;
        if (left == 0 || right == 0) return left + right <= slips;
        if (slips == 0) return false;
        return isExchanged(one, i, other, j) && isWithin(one, i + 2, other, j + 2, slips - 1)
                || isWithin(one, i + 1, other, j + 1, slips - 1)
                || isWithin(one, i + 1, other, j, slips - 1)
                || isWithin(one, i, other, j + 1, slips - 1);
    }

    private static boolean isExchanged(String one, int i, String other, int j) {
        return i + 1 < one.length()
                && j + 1 < other.length()
                && one.charAt(i) == other.charAt(j + 1)
                && one.charAt(i + 1) == other.charAt(j);
    }
}
