package org.passerelle.insight;

/// How past exchanges become a strength, and a strength a chance.
///
/// Each side of a tie sums `weight × kernel(age)` over its days; the strength is the geometric mean of the two sides,
/// so that a monologue never makes a tie; the chance is a logistic curve of the logarithm of the strength.
///
/// ```java
/// var model = TieModel.DEFAULT;
/// model.kernel(30);           // 0.5
/// model.strength(1.5, 0.5);   // 0.895644
/// model.chance(0.895644);     // 0.4171
/// ```
///
/// The default intercept and slope lie about the mean of fits on two e-mail corpora: good for an order, not yet for a
/// percentage. Show a {@link Band} until {@link Calibration} has seen enough of the owner's own ties.
///
/// @param tauDays the age at which an exchange counts half, in days, above 0: 30 for a network, 7 for daily e-mail
/// @param epsilon what a silent side is credited with, above 0, so that one-way ties can still be ranked
/// @param intercept β₀ of the chance
/// @param slope β₁ of the chance, per unit of ln(strength + ε)
public record TieModel(double tauDays, double epsilon, double intercept, double slope) {

    public static final TieModel DEFAULT = new TieModel(30, .25, -.6, 1.95);

    public TieModel {
        if (!(tauDays > 0) || !(epsilon > 0)) {
            throw new IllegalArgumentException(
                    "A tie needs τ and ε above zero, not τ = %s and ε = %s.".formatted(tauDays, epsilon));
        }
    }

    /// This model with another age of half weight, in days.
    public TieModel withTauDays(double days) {
        return new TieModel(days, epsilon, intercept, slope);
    }

    /// This model with another curve from strength to chance.
    public TieModel withCurve(double newIntercept, double newSlope) {
        return new TieModel(tauDays, epsilon, newIntercept, newSlope);
    }

    /// What remains of an exchange after so many days: 1 today, ½ after τ, then a slow power law (Anderson & Schooler
    /// 1991 found the need for past items, e-mail senders among them, to fade so). Ages are whole days, 0 or more.
    public double kernel(long ageDays) {
        return tauDays / (tauDays + ageDays);
    }

    /// The strength of a tie from the activations of its two sides, each 0 or more: 0 for nothing, no upper bound; 1
    /// when each side weighs one message of today. Symmetric, and increasing in both.
    public double strength(double outActivation, double inActivation) {
        return Math.sqrt((outActivation + epsilon) * (inActivation + epsilon)) - epsilon;
    }

    /// The chance, 0 to 1, of an exchange both ways within the horizon the curve was fitted for.
    public double chance(double strength) {
        return 1 / (1 + Math.exp(-(intercept + slope * Math.log(strength + epsilon))));
    }
}
