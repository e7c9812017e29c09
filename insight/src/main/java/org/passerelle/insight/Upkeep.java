package org.passerelle.insight;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Whether a tie is kept up at the rhythm aimed at.
///
/// @param days since the last two-way day; -1 when there never was one
/// @param ratio days over the target interval: above 1 it is due, above 2 it fades; 0 without a target
public record Upkeep(State state, long days, double ratio) {

    /// Days without an exchange both ways after which a tie sleeps: three years (Levin, Walter & Murnighan 2011).
    public static final int DORMANT_DAYS = 1095;

    public enum State {
        /// Both have not spoken yet.
        NOT_YET,
        KEPT,
        DUE,
        FADING,
        DORMANT
    }

    /// The upkeep of a tie at the rhythm of a layer. A tie that cools leaves its layer, whose rhythm it then no longer
    /// owes: judge it by the inner of its layers now and {@link Standings#before 90 days before} to see it slip.
    public static Upkeep of(Tie tie, Layer layer) {
        return of(tie.lastTwoWay(), tie.asOf(), layer.targetDays());
    }

    /// The upkeep at any rhythm, the owner's choice for one person say.
    ///
    /// @param targetDays the longest interval aimed at, above 0; empty to aim at nothing
    public static Upkeep of(@Nullable LocalDate lastTwoWay, LocalDate asOf, OptionalInt targetDays) {
        if (lastTwoWay == null) {
            return new Upkeep(State.NOT_YET, -1, 0);
        }
        var days = DAYS.between(lastTwoWay, asOf);
        var ratio = targetDays.isPresent() ? (double) days / targetDays.getAsInt() : 0;
        return new Upkeep(state(days, ratio), days, ratio);
    }

    private static State state(long days, double ratio) {
        if (days >= DORMANT_DAYS) {
            return State.DORMANT;
        }
        if (ratio > 2) {
            return State.FADING;
        }
        return ratio > 1 ? State.DUE : State.KEPT;
    }
}
