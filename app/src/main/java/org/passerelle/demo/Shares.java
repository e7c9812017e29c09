package org.passerelle.demo;

import java.util.Arrays;

/// Parts of a whole number that add up to it exactly.
final class Shares {

    private Shares() {}

    /// Each part is within one of its weight's due. Every part is zero where all weights are.
    static int[] of(int whole, double[] weights) {
        double sum = Arrays.stream(weights).sum();
        var parts = new int[weights.length];
        double upTo = 0;
        long given = 0;
        for (int i = 0; i < weights.length && sum > 0; i++) {
            upTo += weights[i];
            long due = Math.min(whole, Math.round(whole * (upTo / sum)));
            parts[i] = (int) (due - given);
            given = due;
        }
        return parts;
    }
}
