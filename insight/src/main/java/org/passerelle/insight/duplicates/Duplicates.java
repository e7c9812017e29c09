package org.passerelle.insight.duplicates;

import java.util.List;
import java.util.stream.Stream;

/// Finds which descriptions are of one and the same, having learnt from them alone what likeness is worth there.
public final class Duplicates {

    private Duplicates() {}

    /// Learns from all descriptions of one network.
    ///
    /// @param seed of the random pairs looked at; the same seed gives the same figures
    public static Learned learn(List<Description> all, long seed) {
        return new Learned(all, 0, seed);
    }

    /// Learns from two files, of which each tells of everyone once: pairs are looked for across only.
    ///
    /// @param one with ids that no description of the other has
    public static Learned learnBetween(List<Description> one, List<Description> other, long seed) {
        return new Learned(Stream.concat(one.stream(), other.stream()).toList(), one.size(), seed);
    }
}
