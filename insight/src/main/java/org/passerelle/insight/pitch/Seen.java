package org.passerelle.insight.pitch;

import java.util.List;
import org.passerelle.insight.text.Folded;

/// A message as the model sees it: its buckets, its signs.
final class Seen {

    private final int[] buckets;
    private final double[] amounts = new double[Sign.values().length];
    private final List<Clue> clues;

    @SuppressWarnings("EnumOrdinal") // a saved model counts signs by their place
    private Seen(int[] buckets, List<Clue> clues) {
        this.buckets = buckets;
        this.clues = clues;
        for (var clue : clues) {
            amounts[clue.sign().ordinal()] = clue.amount();
        }
    }

    static Seen of(String message) {
        var folded = Folded.of(message);
        return new Seen(Grams.of(folded), Clues.of(folded));
    }

    int[] buckets() {
        return buckets;
    }

    /// What each bucket counts for: 1 / √ their number, so that long messages weigh no more than short ones.
    double share() {
        return 1 / Math.sqrt(Math.max(1, buckets.length));
    }

    /// By sign, 0 to 1.
    double[] amounts() {
        return amounts;
    }

    List<Clue> clues() {
        return clues;
    }
}
