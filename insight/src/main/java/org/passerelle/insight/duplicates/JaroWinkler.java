package org.passerelle.insight.duplicates;

/// How much two short words are alike, by the letters they have in common and in what order.
///
/// Letters count as common within half the longer word; a common beginning of up to four letters brings what is
/// missing nearer by a tenth each. (Winkler 1990, String Comparator Metrics.)
///
/// ```java
/// JaroWinkler.of("martha", "marhta");   // .9611
/// ```
public final class JaroWinkler {

    private static final double PREFIX_SCALE = .1;
    private static final int LONGEST_PREFIX = 4;
    /// Longer texts are compared by their beginnings.
    private static final int LONGEST = 64;

    private JaroWinkler() {}

    /// 0 to 1, 1 when equal, 0 with nothing in common or when one is empty; the same both ways round. Cost: the product
    /// of the lengths at worst, of which the first {@value #LONGEST} letters count.
    public static double of(String one, String other) {
        if (one.equals(other)) return one.isEmpty() ? 0 : 1;
        var jaro = one.compareTo(other) < 0 ? jaro(one, other) : jaro(other, one);
        var prefix = 0;
        var most = Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()));
        while (prefix < most && one.charAt(prefix) == other.charAt(prefix)) prefix++;
        return jaro + prefix * PREFIX_SCALE * (1 - jaro);
    }

    private static double jaro(String one, String other) {
        int n = Math.min(one.length(), LONGEST);
        int m = Math.min(other.length(), LONGEST);
        if (n == 0 || m == 0) return 0;
        int reach = Math.max(0, Math.max(n, m) / 2 - 1);
        long inOne = 0;
        long inOther = 0;
        var common = 0;
        for (var i = 0; i < n; i++) {
            int end = Math.min(m, i + reach + 1);
            for (int j = Math.max(0, i - reach); j < end; j++) {
                if ((inOther & 1L << j) == 0 && one.charAt(i) == other.charAt(j)) {
                    inOne |= 1L << i;
                    inOther |= 1L << j;
                    common++;
                    break;
                }
            }
        }
        if (common == 0) return 0;
        double moved = outOfOrder(one, inOne, other, inOther) / 2.0;
        return ((double) common / n + (double) common / m + (common - moved) / common) / 3;
    }

    private static int outOfOrder(String one, long inOne, String other, long inOther) {
        var moved = 0;
        while (inOne != 0) {
            int i = Long.numberOfTrailingZeros(inOne);
            int j = Long.numberOfTrailingZeros(inOther);
            if (one.charAt(i) != other.charAt(j)) moved++;
            inOne &= inOne - 1;
            inOther &= inOther - 1;
        }
        return moved;
    }
}
