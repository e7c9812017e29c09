package org.passerelle.today.rules;

import java.util.List;
import org.passerelle.platform.Words;

/// A reason to reach someone.
public interface ReachOut {

    /// Every rule there is. Their order settles equal scores.
    List<ReachOut> ALL = List.of(
            new TheyWroteLast(),
            new PastCadence(),
            new CoolingTie(),
            new Birthday(),
            new MetNotFollowedUp(),
            new NewConnection(),
            new DormantWorthWaking(),
            new NeverContacted());

    /// One word, kept with what was proposed: it never changes.
    String name();

    /// Whom it finds, the best first. Cost: a few rows of an index.
    List<Candidate> candidates(Occasion occasion);

    /// Why, in a sentence; what matters in it stands *between stars*.
    String explain(Words words, Occasion.Day day, List<Integer> facts);

    /// Whether it looks past the ties kept already: people never spoken to, or not for years. Such rules have a turn of
    /// their own, since a network lives by its new people.
    default boolean widens() {
        return false;
    }
}
