package org.passerelle.today;

import java.util.List;
import org.passerelle.platform.Words;
import org.passerelle.today.rules.Occasion;
import org.passerelle.today.rules.ReachOut;

/// Someone proposed for a day, and why.
public record Suggestion(int personId, ReachOut rule, List<Integer> facts, State state) {

    public enum State {
        WAITING,
        /// The owner reached them since.
        DONE,
        /// They were paused or put aside, or an exchange came that makes the reason untrue.
        GONE;

        static State of(boolean absent, boolean reached, boolean heard) {
            if (absent) return GONE;
            if (reached) return DONE;
            return heard ? GONE : WAITING;
        }
    }

    public Sentence why(Words words, Occasion.Day day) {
        return Sentence.of(rule.explain(words, day, facts));
    }

    static ReachOut rule(String name) {
        return ReachOut.ALL.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule is called " + name));
    }
}
