package org.passerelle.insight;

import java.util.Arrays;

/// The area under the ROC curve: the chance that a score puts a random positive above a random negative.
public final class Auc {

    private Auc() {}

    /// 0 to 1, ½ for a score that knows nothing; pairs with equal scores count half. NaN without any positive or any
    /// negative. The statistic of Mann and Whitney (1947), by sorting: n log n.
    ///
    /// @throws IllegalArgumentException when the columns differ in length
    public static double of(double[] scores, boolean[] positive) {
        if (scores.length != positive.length) {
            throw new IllegalArgumentException(
                    "%d scores for %d outcomes.".formatted(scores.length, positive.length));
        }
        var positives = scoresOf(true, scores, positive);
        var negatives = scoresOf(false, scores, positive);
        return wins(positives, negatives) / ((double) positives.length * negatives.length);
    }

    private static double[] scoresOf(boolean kind, double[] scores, boolean[] positive) {
        var kept = new double[scores.length];
        var count = 0;
        for (var i = 0; i < scores.length; i++) {
            if (positive[i] == kind) {
                kept[count++] = scores[i];
            }
        }
        Arrays.sort(kept, 0, count);
        return Arrays.copyOf(kept, count);
    }

    private static double wins(double[] positives, double[] negatives) {
        var wins = 0.;
        var below = 0;
        var notAbove = 0;
        for (var score : positives) {
            while (below < negatives.length && negatives[below] < score) {
                below++;
            }
            while (notAbove < negatives.length && negatives[notAbove] <= score) {
                notAbove++;
            }
            wins += below + (notAbove - below) / 2.;
        }
        return wins;
    }
}
