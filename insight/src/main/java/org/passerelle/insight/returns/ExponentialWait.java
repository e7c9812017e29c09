package org.passerelle.insight.returns;

import static java.lang.Math.exp;

/// A wait without memory: for whoever has too few contracts to tell a curve of their own.
///
/// @param meanMonths above 0
public record ExponentialWait(double meanMonths) implements Wait {

    /// @throws IllegalArgumentException unless the mean is above 0
    public ExponentialWait {
        Wait.requirePeriod(meanMonths);
    }

    @Override
    public double within(double months) {
        return months <= 0 ? 0 : -Math.expm1(-months / meanMonths);
    }

    /// 1 − (μ/T)(1 − e^(−T/μ)).
    @Override
    public double completeness(double months) {
        Wait.requirePeriod(months);
        return 1 - meanMonths / months * (1 - exp(-months / meanMonths));
    }
}
