package org.passerelle.week;

import java.util.Locale;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;

/// What one may plan to do for someone.
public enum Deed {
    MESSAGE(15, Medium.MESSAGE, Direction.OUT),
    CALL(30, Medium.CALL, Direction.BOTH),
    COFFEE(90, Medium.MEETING, Direction.BOTH);

    public final int usualMinutes;
    private final Medium medium;
    private final Direction direction;

    Deed(int usualMinutes, Medium medium, Direction direction) {
        this.usualMinutes = usualMinutes;
        this.medium = medium;
        this.direction = direction;
    }

    /// Whether it is that presence, whatever else it is.
    boolean restores(Presence presence) {
        return presence.media().contains(medium);
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
