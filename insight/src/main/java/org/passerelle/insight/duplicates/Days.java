package org.passerelle.insight.duplicates;

/// Days as eight figures, year first, the year being `0000` where it is not said.
final class Days {

    private static final int LENGTH = 8;
    private static final int NEIGHBOUR_DAYS = 400;

    private Days() {}

    static Closeness closeness(String one, String other) {
        if (one.length() != LENGTH || other.length() != LENGTH)
            return Typos.within(1, one, other) ? Closeness.NEAR : Closeness.APART;
        if (one.startsWith("0000") || other.startsWith("0000"))
            return one.regionMatches(4, other, 4, 4) ? Closeness.PART : Closeness.APART;
        int strange = Letters.strange(one, other);
        if (strange < 2 && Typos.within(1, one, other) || turned(one, other)) return Closeness.NEAR;
        if (equalParts(one, other) == 2) return Closeness.PART;
        return strange <= 2 && Typos.within(2, one, other) || Math.abs(roughly(one) - roughly(other)) <= NEIGHBOUR_DAYS
                ? Closeness.ALIKE
                : Closeness.APART;
    }

    /// Day and month taken for one another.
    private static boolean turned(String one, String other) {
        return one.regionMatches(0, other, 0, 4) && one.regionMatches(4, other, 6, 2) && one.regionMatches(6, other, 4, 2);
    }

    private static int equalParts(String one, String other) {
        return (one.regionMatches(0, other, 0, 4) ? 1 : 0)
                + (one.regionMatches(4, other, 4, 2) ? 1 : 0)
                + (one.regionMatches(6, other, 6, 2) ? 1 : 0);
    }

    private static int roughly(String day) {
        return number(day, 0, 4) * 365 + number(day, 4, 6) * 30 + number(day, 6, 8);
    }

    private static int number(String day, int from, int to) {
        var number = 0;
        for (int i = from; i < to; i++) number = number * 10 + day.charAt(i) - '0';
        return number;
    }
}
