package org.passerelle.insight.returns;

import static java.lang.Math.abs;
import static java.lang.Math.exp;
import static java.lang.Math.log;

import java.util.function.DoubleUnaryOperator;

/// The gamma distribution.
///
/// @param shape above 0
/// @param rate above 0, one over the unit of what is distributed
public record GammaLaw(double shape, double rate) {

    private static final double LOW = .025;
    private static final double SETTLED = 1e-16;
    private static final double FAR = 20;

    /// @throws IllegalArgumentException unless both are above 0, and finite
    public GammaLaw {
        if (!(shape > 0 && rate > 0) || Double.isInfinite(shape) || Double.isInfinite(rate)) {
            throw new IllegalArgumentException("No gamma distribution of shape %s, rate %s.".formatted(shape, rate));
        }
    }

    public double mean() {
        return shape / rate;
    }

    /// The chance, 0 to 1, to be at `value` or below: the regularised lower incomplete gamma function. To some 12
    /// figures. Cost: tens of terms, more by the square root of a large shape.
    public double cumulative(double value) {
        var x = value * rate;
        if (!(x > 0)) {
            return 0;
        }
        if (Double.isInfinite(x)) {
            return 1;
        }
        var front = exp(shape * log(x) - x - logGamma(shape));
        return x < shape + 1 ? front * series(x) : 1 - front * fraction(x);
    }

    /// The value below which so much lies.
    ///
    /// @param chance 0 to 1; 1 is endless
    /// @throws IllegalArgumentException for another chance
    public double quantile(double chance) {
        return quantile(this::cumulative, chance, mean());
    }

    /// Mean and middle 95 %.
    public Interval interval() {
        return new Interval(mean(), quantile(LOW), quantile(1 - LOW));
    }

    /// Where a growing function from 0 reaches a chance, halved down to the last bit.
    ///
    /// @param start above 0, of the size expected
    static double quantile(DoubleUnaryOperator cumulative, double chance, double start) {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("%s is no chance.".formatted(chance));
        }
        if (chance == 0 || chance == 1) {
            return chance == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        var low = 0.;
        var high = start;
        while (cumulative.applyAsDouble(high) < chance) {
            low = high;
            high *= 2;
        }
        for (var middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
            if (cumulative.applyAsDouble(middle) < chance) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /// Σ xᵏ / (a (a+1) … (a+k)), which goes down from the first term on while x is below the shape.
    private double series(double x) {
        var term = 1 / shape;
        var sum = term;
        for (var k = 1; term > sum * SETTLED; k++) {
            term *= x / (shape + k);
            sum += term;
        }
        return sum;
    }

    /// Legendre’s continued fraction for the upper part, from its convergents’ numerators and denominators.
    private double fraction(double x) {
        var upperBefore = 0.;
        var upper = 1.;
        var lowerBefore = 1.;
        var lower = x + 1 - shape;
        var value = upper / lower;
        for (var k = 1; ; k++) {
            var partial = k * (shape - k);
            var step = x + 2 * k + 1 - shape;
            var nextUpper = step * upper + partial * upperBefore;
            var nextLower = step * lower + partial * lowerBefore;
            var scale = 1 / nextLower;
            upperBefore = upper * scale;
            lowerBefore = lower * scale;
            upper = nextUpper * scale;
            lower = 1;
            if (abs(upper - value) <= SETTLED * 10 * abs(upper)) {
                return upper;
            }
            value = upper;
        }
    }

    /// ln Γ by Stirling’s series, moved up to where six terms give all figures.
    static double logGamma(double a) {
        var shift = 0.;
        var z = a;
        for (; z < FAR; z++) {
            shift += log(z);
        }
        var w = 1 / (z * z);
        var tail = (1 / 12. - w * (1 / 360. - w * (1 / 1260. - w * (1 / 1680. - w * (1 / 1188.))))) / z;
        return (z - .5) * log(z) - z + .5 * log(2 * Math.PI) + tail - shift;
    }
}
