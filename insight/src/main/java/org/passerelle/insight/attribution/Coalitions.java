package org.passerelle.insight.attribution;

import java.util.function.IntToDoubleFunction;

/// The Shapley value (1953) of a game: what each player adds on average, over all orders in which they may come.
///
/// ```java
/// new Coalitions(2, set -> new double[] {0, 10, 20, 50}[set]).values();   // 20 and 30
/// ```
///
/// @param players 0 to {@value #MOST_PLAYERS}
/// @param worth of a set of players, as bits: 0b101 is players 0 and 2; the empty set counts as 0, whatever it is worth
public record Coalitions(int players, IntToDoubleFunction worth) {

    public static final int MOST_PLAYERS = 20;

    /// @throws IllegalArgumentException for fewer than none or more than {@value #MOST_PLAYERS} players
    public Coalitions {
        if (players < 0 || players > MOST_PLAYERS) {
            throw new IllegalArgumentException("%d players; %d at most.".formatted(players, MOST_PLAYERS));
        }
    }

    /// Exact; the values add up to the worth of all together. Cost: each set is weighed once, and looked at once a player.
    public double[] values() {
        var worths = new double[1 << players];
        for (var set = 1; set < worths.length; set++) {
            worths[set] = worth.applyAsDouble(set);
        }
        var values = new double[players];
        for (var set = 0; set < worths.length; set++) {
            for (var player = 0; player < players; player++) {
                if ((set & 1 << player) == 0) {
                    values[player] += chance(Integer.bitCount(set)) * (worths[set | 1 << player] - worths[set]);
                }
            }
        }
        return values;
    }

    /// That exactly one given set of so many comes before a given player.
    private double chance(int before) {
        var chance = 1. / players;
        for (var i = 0; i < before; i++) {
            chance *= (i + 1.) / (players - 1 - i);
        }
        return chance;
    }
}
