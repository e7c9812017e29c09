package org.passerelle.duplicates;

import java.util.List;

/// Two who may be one.
///
/// @param lower the smaller number of the two
/// @param probability 0 to 1
/// @param reasons strongest first
public record Pair(int lower, int upper, double probability, List<Why> reasons) {

    /// What was compared, how alike it is and what that weighs.
    ///
    /// @param trait a word of {@link org.passerelle.insight.duplicates.Trait}, in lower case
    /// @param closeness likewise; of organisations, what speaks for one
    /// @param bits above 0 it speaks for one, below 0 against
    public record Why(String trait, String closeness, double bits, String one, String other) {}

    static Pair of(int one, int other, double probability, List<Why> reasons) {
        return new Pair(Math.min(one, other), Math.max(one, other), probability, reasons);
    }
}
