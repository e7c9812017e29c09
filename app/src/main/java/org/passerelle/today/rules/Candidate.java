package org.passerelle.today.rules;

import java.util.List;

/// Someone a rule finds.
///
/// @param score how much it matters, 0 to 1, comparable between rules; heuristics of ours
/// @param facts what the explanation needs: small numbers, in the order the rule knows
public record Candidate(int personId, double score, List<Integer> facts) {

    static Candidate of(int personId, double score, Integer... facts) {
        return new Candidate(personId, score, List.of(facts));
    }
}
