package org.passerelle.insight.plan;

import java.util.List;

/// The actions that gain most in a budget of time, one at most a person: a multiple-choice knapsack on quarters of an
/// hour. An action takes whole quarters, and only whole quarters of the budget count.
///
/// ```java
/// var mix = new Mix(people, 120);
/// mix.best().gain() / mix.bound();   // how near the best choice is to what no choice exceeds: 31 of 32, say
/// ```
public final class Mix {

    private static final int[] NOTHING_RESERVED = {0};

    private final List<Menu> menus;
    private final int room;

    /// What is chosen.
    ///
    /// @param actions for each person, in the order given, the index of the action chosen, or -1
    /// @param minutes taken, in whole quarters of an hour
    /// @param gain the sum of the gains, in points
    public record Pick(List<Integer> actions, int minutes, double gain) {}

    /// @param people for each of them, the actions to choose from: none to 127
    /// @param budgetMinutes 0 or more
    /// @throws IllegalArgumentException for more actions, or a budget below 0
    public Mix(List<List<Action>> people, int budgetMinutes) {
        if (budgetMinutes < 0) {
            throw new IllegalArgumentException("A budget of %d minutes is none.".formatted(budgetMinutes));
        }
        this.room = budgetMinutes / Action.CELL_MINUTES;
        this.menus = people.stream().map(actions -> new Menu(0, false, room, actions)).toList();
    }

    /// The choice that gains most, of equals one that takes least time. Exact. Cost: actions × quarters of an hour, and
    /// a byte of memory for each person and quarter.
    public Pick best() {
        return pick(new Blend(menus, 1, room).best(NOTHING_RESERVED));
    }

    /// The choice by gain per minute, whatever still fits: what one would do by hand. Cost: n log n in actions.
    public Pick greedy() {
        return pick(new Greedy(menus, room, NOTHING_RESERVED).picks());
    }

    /// No choice gains more, in points: what actions done in part could gain. Cost: n log n in actions.
    public double bound() {
        return new Relaxation(menus, 1, room).bound(NOTHING_RESERVED);
    }

    private static Pick pick(Picks picks) {
        return new Pick(picks.actions(), picks.cells() * Action.CELL_MINUTES, picks.gain());
    }
}
