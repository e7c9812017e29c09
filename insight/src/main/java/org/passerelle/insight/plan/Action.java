package org.passerelle.insight.plan;

/// Something one may do for a person: a message, a call, a coffee.
///
/// @param name the caller's own, not read here
/// @param minutes what it takes, above 0; counted in whole quarters of an hour
/// @param gain what it brings, in points, 0 or more: a better chance of an answer times the person's value, and what
///     it adds to an objective or to a first meeting in person
public record Action(String name, int minutes, double gain) {

    /// What time is counted in.
    public static final int CELL_MINUTES = 15;

    public Action {
        if (minutes <= 0 || !(gain >= 0 && Double.isFinite(gain))) {
            throw new IllegalArgumentException(
                    "An action takes minutes and gains zero points or more, not %d and %s.".formatted(minutes, gain));
        }
    }

    /// The quarters of an hour it takes, at least 1.
    int cells() {
        return Math.ceilDiv(minutes, CELL_MINUTES);
    }

    /// This action with so many points more.
    Action plus(double points) {
        return new Action(name, minutes, gain + points);
    }
}
