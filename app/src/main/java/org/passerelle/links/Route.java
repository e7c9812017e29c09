package org.passerelle.links;

import java.util.List;
import org.passerelle.people.Named;

/// A way to be introduced to someone.
///
/// @param people from the first to ask to the one to meet, the owner not among them: one, where they are known already
/// @param hops as many as people: from the owner to the first, then from each to the next
/// @param chance that all agree, above 0: a guess that orders ways
public record Route(List<Named> people, List<Hop> hops, double chance) {

    private static final double GOOD_FROM = .3;
    private static final double FAIR_FROM = .1;

    /// One link of the way.
    ///
    /// @param evidence what shows it, kind by kind; at least one
    /// @param facts the latest facts that do; may be empty
    public record Hop(List<Evidence> evidence, List<Fact> facts) {}

    public boolean isDirect() {
        return people.size() == 1;
    }

    public Named first() {
        return people.getFirst();
    }

    public Named target() {
        return people.getLast();
    }

    /// `good`, `fair` or `slim`: figures would say more than is known.
    public String chanceWord() {
        if (chance >= GOOD_FROM) return "good";
        return chance >= FAIR_FROM ? "fair" : "slim";
    }
}
