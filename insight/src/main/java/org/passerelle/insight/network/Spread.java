package org.passerelle.insight.network;

/// How many a word reaches, those who said it first included.
///
/// @param reached on average
/// @param standardError of that average, 0 when it is exact; it lies within two of these in 19 cases of 20
public record Spread(double reached, double standardError) {

    /// The branching shortcut: from one, when each reached brings so many more on average. 1/(1 − R), 1 or more,
    /// endless from R = 1 on; it overlooks that people run out, and that some are reached twice.
    ///
    /// @throws IllegalArgumentException when the number is below 0
    public static double ofBranching(double broughtByEach) {
        if (!(broughtByEach >= 0)) {
            throw new IllegalArgumentException("Each brings 0 or more, not %s.".formatted(broughtByEach));
        }
        return broughtByEach < 1 ? 1 / (1 - broughtByEach) : Double.POSITIVE_INFINITY;
    }
}
