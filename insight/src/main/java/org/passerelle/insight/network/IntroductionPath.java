package org.passerelle.insight.network;

import java.util.Comparator;
import java.util.List;

/// A way to someone, from hand to hand.
///
/// @param links one after another, from the one who asks to the one to meet: 1 when they know each other
/// @param chance that all agree, above 0: the product of those of the links
public record IntroductionPath(List<Link> links, double chance) {

    static final Comparator<IntroductionPath> BEST_FIRST = Comparator.comparingDouble(IntroductionPath::chance)
            .reversed()
            .thenComparingInt(path -> path.links().size())
            .thenComparingInt(IntroductionPath::first)
            .thenComparingInt(IntroductionPath::target);

    /// One step of the way.
    ///
    /// @param chance that `to` goes along when `from` asks, above 0
    public record Link(int from, int to, double chance) {}

    /// Whom to ask first: the first introducer, or the target itself when already known.
    public int first() {
        return links.getFirst().to();
    }

    /// Who is met in the end.
    public int target() {
        return links.getLast().to();
    }
}
