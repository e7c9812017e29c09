package org.passerelle.insight.duplicates;

import static java.util.Comparator.comparingDouble;

import java.util.stream.IntStream;

/// Weighs pairs of records, giving up on a pair as soon as it cannot weigh enough.
final class Scale {

    static final double TOO_LIGHT = Double.NEGATIVE_INFINITY;

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
        double sum = 0;
        double hope = 0;
        for (var column = 0; column < columns; column++) {
            var closeness = comparison.atOnce(column, one, other);
            open[column] = closeness == null;
            if (closeness == null) hope += weights.best(column);
            else sum += bits(column, closeness, one, other);
        }
        for (var i = 0; i < columns && sum + hope >= floor; i++) {
            int column = order[i];
            if (!open[column]) continue;
            hope -= weights.best(column);
            sum += weights.bits(column, comparison.compared(column, one, other).ordinal());
        }
        return sum + hope >= floor ? sum : TOO_LIGHT;
    }

    /// What one trait brings.
    double bits(int column, Closeness closeness, int one, int other) {
        return closeness == Closeness.EQUAL
                ? weights.equal(column, comparison.equal(column, one, other))
                : weights.bits(column, closeness.ordinal());
    }
}
