package org.passerelle.insight;

/// Where a tie is going, compared with what it was 90 days before.
public enum Trend {
    WARMING,
    STEADY,
    COOLING;

    /// A tie moves when its strength, plus ε, has changed by a third or more \[H]: enough for a monthly rhythm seen at
    /// another moment of its month to stay steady, little enough to tell before a tie is lost.
    private static final double NOTABLE = 4. / 3;

    static Trend of(double before, double now, double epsilon) {
        var growth = (now + epsilon) / (before + epsilon);
        if (growth >= NOTABLE) {
            return WARMING;
        }
        return growth <= 1 / NOTABLE ? COOLING : STEADY;
    }
}
