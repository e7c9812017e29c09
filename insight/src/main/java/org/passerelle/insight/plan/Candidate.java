package org.passerelle.insight.plan;

import java.util.List;
import org.passerelle.insight.Layer;

/// Someone who may be reached this week. Whoever is paused, or said never, is no candidate.
///
/// @param person the caller's key
/// @param value α, what a week of silence costs, in points, above 0; see {@link Cadence#ofRhythm}
/// @param chance that an attempt is answered, above 0, at most 1
/// @param weeks since the last contact, or since meeting someone new; 0 or more
/// @param promised whether something is owed them: then they are in every plan
/// @param actions to choose from, up to 127; at least one when something is promised
public record Candidate(
        long person,
        Layer layer,
        Kind kind,
        double value,
        double chance,
        double weeks,
        boolean promised,
        List<Action> actions) {

    public enum Kind {
        KEPT,
        /// Met lately, and not yet a tie.
        NEW,
        /// Silent for three years or more, see {@link org.passerelle.insight.Upkeep#DORMANT_DAYS}.
        DORMANT
    }

    public Candidate {
        actions = List.copyOf(actions);
        if (actions.size() > Menu.MOST_ACTIONS || promised && actions.isEmpty()) {
            throw new IllegalArgumentException(
                    "%d has %d actions: up to %d are accepted, and one at least for a promise.".formatted(
                            person, actions.size(), Menu.MOST_ACTIONS));
        }
        new Cadence(value, chance, 1).worth(weeks);
    }

    /// What reaching them now is worth by itself, in points, whatever the action; see {@link Cadence#worth}.
    public double worth() {
        return new Cadence(value, chance, 1).worth(weeks);
    }

    /// The group whose share of time they count for: one only.
    public Group group() {
        return kind == Kind.KEPT ? Group.of(layer) : Group.NEW_OR_DORMANT;
    }

    boolean has(int action) {
        return action >= 0 && action < actions.size();
    }

    /// @param longest the most cells an action may take
    Menu menu(int longest) {
        var worth = worth();
        return new Menu(
                group().ordinal(), promised, longest, actions.stream().map(action -> action.plus(worth)).toList());
    }
}
