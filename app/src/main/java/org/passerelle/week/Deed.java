package org.passerelle.week;

import java.util.Locale;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;

/// What one may plan to do for someone.
public enum Deed {
    MESSAGE(15, 0, Medium.MESSAGE, Direction.OUT),
    CALL(30, .2, Medium.CALL, Direction.BOTH),
    COFFEE(90, .5, Medium.MEETING, Direction.BOTH);

    /// A voice or a meeting adds to a tie that waits, yet no more than this: else the few most neglected would take
    /// whole weeks. In points \[H].
    private static final double WORTH_COUNTED_MAXIMUM = 2;

    public final int usualMinutes;
    private final double part;
    private final Medium medium;
    private final Direction direction;

    Deed(int usualMinutes, double part, Medium medium, Direction direction) {
        this.usualMinutes = usualMinutes;
        this.part = part;
        this.medium = medium;
        this.direction = direction;
    }

    /// What it brings beyond a message, in points: a fifth of what reaching them is worth for a call, half for a coffee
    /// \[H].
    double gain(double worth) {
        return part * Math.min(worth, WORTH_COUNTED_MAXIMUM);
    }

    public Medium medium() {
        return medium;
    }

    public Direction direction() {
        return direction;
    }

    /// As it is kept, and as machines read it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Deed of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
