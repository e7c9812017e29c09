package org.passerelle.insight.duplicates;

import java.util.HashMap;
import java.util.Map;

/// How often each pattern came among some pairs, and what these pairs had in common from the beginning.
///
/// @param left columns whose agreement chose the pairs, and tells nothing there; a bit each
/// @param scale how many pairs each stands for
record Patterns(long left, double scale, long[] patterns, double[] counts) {

    /// Adds up patterns as they come.
    static final class Tally {

        private final Map<Long, Double> counts = new HashMap<>();

        void add(long pattern) {
            counts.merge(pattern, 1.0, Double::sum);
        }

        Patterns leaving(long left, double scale) {
            return new Patterns(
                    left,
                    scale,
                    counts.keySet().stream().mapToLong(Long::longValue).toArray(),
                    counts.values().stream().mapToDouble(Double::doubleValue).toArray());
        }
    }

    boolean leaves(int column) {
        return (left >>> column & 1) == 1;
    }

    double pairs() {
        double sum = 0;
        for (double count : counts) sum += count;
        return sum;
    }
}
