package org.passerelle.insight.duplicates;

/// Belief in bits: the logarithm, to the base 2, of how many times likelier yes is than no.
///
/// ```java
/// Odds.probability(Odds.of(1e-4) + Odds.bits(.9, 1e-5) + Odds.bits(.85, .01));   // .998695
/// ```
/// (Fellegi & Sunter 1969, A Theory for Record Linkage.)
public final class Odds {

    private static final double LN_2 = Math.log(2);

    private Odds() {}

    /// The bits of a probability above 0 and below 1.
    public static double of(double probability) {
        return log2(probability / (1 - probability));
    }

    /// What an observation adds that comes with the chance `ofOne` where the answer is yes and `ofTwo` where it is no,
    /// both above 0.
    public static double bits(double ofOne, double ofTwo) {
        return log2(ofOne / ofTwo);
    }

    /// The probability that so many bits stand for: 0 to 1, growing.
    public static double probability(double bits) {
        return 1 / (1 + Math.exp(-bits * LN_2));
    }

    private static double log2(double ratio) {
        return Math.log(ratio) / LN_2;
    }
}
