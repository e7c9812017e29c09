package org.passerelle.insight.duplicates;

import java.util.List;

/// Finds which descriptions are of one and the same, having learnt from them alone what likeness is worth there.
public final class Duplicates {

    private Duplicates() {}

    /// Learns from all descriptions of one network.
    ///
    /// @param seed of the random pairs looked at; the same seed gives the same figures
    public static Learned learn(List<Description> all, long seed) {
        return new Learned();
    }
}
