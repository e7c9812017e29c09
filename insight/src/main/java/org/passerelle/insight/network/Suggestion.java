package org.passerelle.insight.network;

import java.util.Comparator;

/// Someone two steps away.
///
/// @param vertex who
/// @param score the worth of all common contacts together, above 0
/// @param common how many these are, 1 or more
public record Suggestion(int vertex, double score, int common) {

    /// The best first; of equals, the one with more common contacts, then the smaller number.
    static final Comparator<Suggestion> BEST_FIRST = Comparator.comparingDouble(Suggestion::score)
            .thenComparingInt(Suggestion::common)
            .reversed()
            .thenComparingInt(Suggestion::vertex);

    /// One reason for a suggestion.
    ///
    /// @param vertex a common contact
    /// @param worth its part of the score, above 0
    public record Common(int vertex, double worth) {}
}
