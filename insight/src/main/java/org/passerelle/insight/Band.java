package org.passerelle.insight;

/// A strength in words, for as long as no calibration allows a percentage.
///
/// The thresholds are ours \[H], chosen to be told in a sentence and not to depend on the calibrated curve:
/// strong is what one message each way today gives; medium, one message each way three τ ago (90 days by default).
public enum Band {
    /// No exchange at all.
    NONE,
    WEAK,
    MEDIUM,
    STRONG;

    static final double MEDIUM_FROM = .25;
    static final double STRONG_FROM = 1;

    /// The band of a tie. One that never went both ways is weak at most, however loud its one side.
    public static Band of(Tie tie) {
        if (tie.lastContact() == null) {
            return NONE;
        }
        var strength = tie.strength();
        if (tie.lastTwoWay() == null || strength < MEDIUM_FROM) {
            return WEAK;
        }
        return strength < STRONG_FROM ? MEDIUM : STRONG;
    }
}
