package org.passerelle.insight.duplicates;

import static java.util.Comparator.comparingDouble;

import java.util.stream.IntStream;

/// Weighs pairs of records, giving up on a pair as soon as it cannot weigh enough.
final class Scale {

    static final double TOO_LIGHT = Double.NEGATIVE_INFINITY;
    /// So many bits against count in full, further ones by this share.
    private static final double FULL = -4;
    private static final double EASE = .6;

    private final Comparison comparison;
    private final Weights weights;
    private final int columns;
    private final boolean[] open;
    /// Those that promise most first, so that hope goes early.
    private final int[] order;

    Scale(Comparison comparison, Weights weights) {
        this.comparison = comparison;
        this.weights = weights;
        this.columns = comparison.columns();
        this.open = new boolean[columns];
        this.order = IntStream.range(0, columns)
                .boxed()
                .sorted(comparingDouble(column -> -weights.best(column)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// The bits all traits bring together, or {@link #TOO_LIGHT} where they stay below `floor`.
    double bits(int one, int other, double floor) {
        double speaksFor = 0;
        double speaksAgainst = 0;
        double hope = 0;
        for (var column = 0; column < columns; column++) {
            var closeness = comparison.atOnce(column, one, other);
            open[column] = closeness == null;
            if (closeness == null) hope += weights.best(column);
            else {
                double bits = bits(column, closeness, one, other);
                speaksFor += Math.max(0, bits);
                speaksAgainst += Math.min(0, bits);
            }
        }
        for (var i = 0; i < columns && speaksFor + eased(speaksAgainst) + hope >= floor; i++) {
            int column = order[i];
            if (!open[column]) continue;
            hope -= weights.best(column);
            double bits = bits(column, comparison.compared(column, one, other), one, other);
            speaksFor += Math.max(0, bits);
            speaksAgainst += Math.min(0, bits);
        }
        double sum = speaksFor + eased(speaksAgainst) + hope;
        return sum >= floor ? sum : TOO_LIGHT;
    }

    /// Who is written down carelessly is so throughout: what else speaks against says less than it would alone.
    private static double eased(double against) {
        return against >= FULL ? against : FULL + (against - FULL) * EASE;
    }

    /// What one trait brings.
    double bits(int column, Closeness closeness, int one, int other) {
        if (closeness == Closeness.EQUAL) return weights.equal(column, comparison.equal(column, one, other));
        double bits = weights.bits(column, closeness.ordinal());
        return closeness.isPieceOrSlip() ? bits + rarity(column, one, other) : bits;
    }

    private double rarity(int column, int one, int other) {
        int here = comparison.only(column, one);
        int there = comparison.only(column, other);
        if (here >= 0 && there >= 0) return weights.rarity(column, here, there);
        var nearest = comparison.nearest(column, one, other);
        return weights.rarity(column, nearest[0], nearest[1]);
    }
}
