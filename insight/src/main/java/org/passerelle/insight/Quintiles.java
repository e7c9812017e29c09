package org.passerelle.insight;

import java.util.Arrays;

/// The fifths of a column.
final class Quintiles {

    private static final int FIFTHS = 5;

    private Quintiles() {}

    /// 1 for the lowest fifth to 5 for the highest; equal values share the fifth of their middle rank.
    static int[] of(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return Arrays.stream(values).mapToInt(value -> fifth(value, sorted)).toArray();
    }

    private static int fifth(double value, double[] sorted) {
        var below = firstNotBelow(value, sorted);
        var notAbove = firstNotBelow(Math.nextUp(value), sorted);
        var middle = (below + notAbove) / 2.;
        return Math.min(FIFTHS, 1 + (int) (FIFTHS * middle / sorted.length));
    }

    private static int firstNotBelow(double value, double[] sorted) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
