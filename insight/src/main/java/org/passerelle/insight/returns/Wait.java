package org.passerelle.insight.returns;

/// How long contracts take from the first touch.
public interface Wait {

    /// The share of contracts, 0 to 1, that come within so many months of their first touch.
    double within(double months);

    /// Of all contracts that first touches spread evenly over so many months will bring, the share that had time to come:
    /// the mean of {@link #within} over the period, 0 to 1.
    ///
    /// @throws IllegalArgumentException unless the months are above 0
    double completeness(double months);

    static void requirePeriod(double months) {
        if (!(months > 0)) {
            throw new IllegalArgumentException("A period of %s months is none.".formatted(months));
        }
    }
}
