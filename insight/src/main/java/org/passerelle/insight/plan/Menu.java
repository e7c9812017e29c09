package org.passerelle.insight.plan;

import java.util.List;

/// What may be chosen for one person: one action at most, or exactly one where it is owed.
///
/// @param group the one whose share of time it counts for
/// @param longest the most cells an action may take; what is owed may take what its shortest action does
record Menu(int group, boolean owed, int longest, List<Action> actions) {

    /// As many as a byte can say.
    static final int MOST_ACTIONS = Byte.MAX_VALUE;

    static final int NONE = -1;

    Menu {
        if (actions.size() > MOST_ACTIONS || owed && actions.isEmpty()) {
            throw new IllegalArgumentException(
                    "A person has up to %d actions, and one at least where it is owed; here are %d."
                            .formatted(MOST_ACTIONS, actions.size()));
        }
    }

    /// The shortest action, of equals the one that gains most; {@link #NONE} without any.
    int shortest() {
        var shortest = NONE;
        for (var i = 0; i < actions.size(); i++) {
            if (shortest == NONE || comesBefore(actions.get(i), actions.get(shortest))) {
                shortest = i;
            }
        }
        return shortest;
    }

    private static boolean comesBefore(Action action, Action other) {
        return action.cells() < other.cells() || action.cells() == other.cells() && action.gain() > other.gain();
    }

    boolean fits(int action) {
        var cells = actions.get(action).cells();
        return cells <= longest || owed && cells == owedCells();
    }

    /// The least time it takes: 0 unless owed.
    int owedCells() {
        return owed ? actions.get(shortest()).cells() : 0;
    }
}
