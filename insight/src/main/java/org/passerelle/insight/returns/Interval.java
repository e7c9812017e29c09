package org.passerelle.insight.returns;

/// A figure, and how far it can be trusted.
///
/// @param mean what is expected, in the unit of the figure
/// @param low the lower end of its 95 % interval
/// @param high the upper end, `low` or more
public record Interval(double mean, double low, double high) {

    /// How many times the upper end is the lower, 1 or more; endless where the lower end is 0.
    public double ratio() {
        return low == 0 ? Double.POSITIVE_INFINITY : high / low;
    }

    /// The same in another unit.
    ///
    /// @param factor above 0
    public Interval times(double factor) {
        return new Interval(mean * factor, low * factor, high * factor);
    }
}
