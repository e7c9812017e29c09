package org.passerelle.insight.returns;

/// Contracts a month, from how many came: Gamma(½ + n, T), after a prior of Jeffreys’ kind (Gelman et al. 2013).
///
/// @param contracts 0 or more; part of a contract counts as that part
/// @param months above 0 in which they came
public record ContractRate(double contracts, double months) {

    private static final double PRIOR = .5;

    /// @throws IllegalArgumentException for contracts below 0, or months that are not above 0
    public ContractRate {
        if (!(contracts >= 0) || !(months > 0)) {
            throw new IllegalArgumentException("No rate from %s contracts in %s months.".formatted(contracts, months));
        }
    }

    public GammaLaw law() {
        return new GammaLaw(PRIOR + contracts, months);
    }

    /// Contracts a month, with its 95 % interval.
    public Interval interval() {
        return law().interval();
    }

    /// Contracts a month once those still under way are reckoned with: n / (T·c).
    ///
    /// @param completeness 0 to 1, the share that had time to come; the rate is endless at 0
    public double inflated(double completeness) {
        return contracts == 0 ? 0 : contracts / (months * completeness);
    }
}
