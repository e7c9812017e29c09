package org.passerelle.insight;

import java.time.LocalDate;

/// One reason of a tie's strength: its name is its type, its numbers are its components, its words are the caller's.
public sealed interface Reason {

    /// Nothing that counts has been exchanged yet.
    record NothingYet() implements Reason {}

    /// A fact the tie rests on. Facts overshadowed by a heavier one of the same day and direction have no share.
    ///
    /// @param index its place in {@link History#facts()}, or among the facts given to {@link Explanation#of}
    /// @param outShare its part of all that went out, weight × kernel / activation: 0 to 1
    /// @param inShare its part of all that came in: 0 to 1
    record RestsOn(int index, Fact fact, double outShare, double inShare) implements Reason {

        /// Its part of the whole, 0 to 1: the mean of the two, for a strength is the geometric mean of its sides.
        public double share() {
            return (outShare + inShare) / 2;
        }
    }

    /// One side gives less than half of what the other does \[H]: “you write, they rarely answer”, or the reverse.
    ///
    /// @param weaker the side that holds the tie back, {@link Direction#OUT} or {@link Direction#IN}
    /// @param balance weaker side over stronger side, above 0, below ½; see {@link Tie#balance()}
    /// @param silent whether nothing ever came from that side
    record Leans(Direction weaker, double balance, boolean silent) implements Reason {}

    /// The strength has moved by a third or more in 90 days.
    ///
    /// @param trend warming or cooling, never steady
    record Moves(Trend trend, double strengthBefore, double strength) implements Reason {}

    /// Three years or more without an exchange both ways: a dormant tie is worth waking (Levin, Walter & Murnighan
    /// 2011).
    record Dormant(LocalDate lastTwoWay, long days) implements Reason {}

    /// What one exchange from me, today, would add to the strength.
    ///
    /// @param strength one gain per medium, 0 or more: 0 where something as heavy was already exchanged today
    record OneToday(Weights strength) implements Reason {}

    /// The place among all ties.
    record Reached(Standing standing) implements Reason {}

    /// What the layer just inside asks. At least one of the two numbers is above 0.
    ///
    /// @param places ranks to climb, 0 or more
    /// @param twoWayDays days of contact both ways that lack within 365, 0 or more
    record NextAsks(Layer layer, int places, int twoWayDays) implements Reason {}
}
