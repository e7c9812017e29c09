package org.passerelle.insight.duplicates;

import java.util.List;
import java.util.Set;

/// What was learnt of a network, and the pairs it shows.
public final class Learned {

    Learned() {}

    /// All pairs at least as probable, surest first.
    public List<Likeness> pairs(double atLeast) {
        return List.of();
    }

    /// Those of them in which one of these descriptions takes part.
    public List<Likeness> pairsOf(Set<Integer> changed, double atLeast) {
        return List.of();
    }
}
