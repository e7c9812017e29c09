package org.passerelle.insight;

import java.util.List;
import java.util.stream.IntStream;

/// Chances and outcomes, tallied in ten ranges.
public final class CalibrationTable {

    private static final int BINS = 10;

    private final int[] counts = new int[BINS];
    private final int[] happened = new int[BINS];
    private final double[] chances = new double[BINS];
    private double squaredErrors;

    /// @param chance what was told, 0 to 1
    /// @param met whether it came so
    public void add(double chance, boolean met) {
        var bin = Math.min(BINS - 1, (int) (chance * BINS));
        var outcome = met ? 1 : 0;
        counts[bin]++;
        happened[bin] += outcome;
        chances[bin] += chance;
        squaredErrors += (chance - outcome) * (chance - outcome);
    }

    /// As {@link Calibration#brierSkill}.
    public double brierSkill() {
        double pairs = IntStream.of(counts).sum();
        var baseRate = IntStream.of(happened).sum() / pairs;
        return 1 - squaredErrors / pairs / (baseRate * (1 - baseRate));
    }

    /// Lowest first, empty ones included.
    public List<Calibration.Bin> bins() {
        return IntStream.range(0, BINS).mapToObj(this::bin).toList();
    }

    private Calibration.Bin bin(int bin) {
        var predicted = counts[bin] == 0 ? 0 : chances[bin] / counts[bin];
        var from = (double) bin / BINS;
        var to = (double) (bin + 1) / BINS;
        return new Calibration.Bin(from, to, predicted, Share.of(happened[bin], counts[bin]));
    }
}
