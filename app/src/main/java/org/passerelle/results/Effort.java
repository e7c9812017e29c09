package org.passerelle.results;

import java.util.OptionalDouble;

/// Time given to one thing, and what is credited to it.
///
/// @param margin in units of the workspace’s currency
public record Effort<T>(T what, int minutes, double margin) {

    public double hours() {
        return minutes / Sum.MINUTES_AN_HOUR;
    }

    /// What an hour brought; empty where none was given.
    public OptionalDouble perHour() {
        return minutes == 0 ? OptionalDouble.empty() : OptionalDouble.of(margin / hours());
    }
}
