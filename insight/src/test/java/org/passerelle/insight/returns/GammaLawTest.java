package org.passerelle.insight.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GammaLawTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    static DoubleStream values() {
        return DoubleStream.of(.001, .1, .5, .9, 1, 1.1, 2, 3.7, 10, 40);
    }

    @ParameterizedTest
    @MethodSource("values")
    void isAnExponentialOfShapeOne(double x) {
        assertThat(new GammaLaw(1, 1).cumulative(x)).isCloseTo(-Math.expm1(-x), within(1e-13));
    }

    /// P(3, x) = 1 − e^(−x)(1 + x + x²/2).
    @ParameterizedTest
    @MethodSource("values")
    void countsThreeArrivals(double x) {
        var three = 1 - Math.exp(-x) * (1 + x + x * x / 2);

        assertThat(new GammaLaw(3, 1).cumulative(x)).isCloseTo(three, within(1e-13));
    }

    /// P(a + 1, x) = P(a, x) − xᵃe⁻ˣ/Γ(a + 1).
    @ParameterizedTest
    @MethodSource("seeds")
    void stepsFromOneShapeToTheNext(long seed) {
        var random = new SplittableRandom(seed);
        var a = random.nextDouble(.1, 300);
        var x = a * random.nextDouble(.2, 3);

        var step = Math.exp(a * Math.log(x) - x - GammaLaw.logGamma(a + 1));

        assertThat(new GammaLaw(a + 1, 1).cumulative(x))
                .isCloseTo(new GammaLaw(a, 1).cumulative(x) - step, within(1e-11));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsBackTheChanceOfEachQuantile(long seed) {
        var random = new SplittableRandom(seed);
        var law = new GammaLaw(random.nextDouble(.1, 1_000), random.nextDouble(.01, 100));
        var chance = random.nextDouble(.001, .999);

        assertThat(law.cumulative(law.quantile(chance))).isCloseTo(chance, within(1e-11));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10, 30, 100})
    void knowsFactorials(int n) {
        var factorial = 0.;
        for (var i = 2; i < n; i++) {
            factorial += Math.log(i);
        }

        assertThat(GammaLaw.logGamma(n)).isCloseTo(factorial, within(1e-11));
        assertThat(GammaLaw.logGamma(.5)).isCloseTo(.5 * Math.log(Math.PI), within(1e-13));
    }

    @Test
    void staysWithinItsEnds() {
        var law = new GammaLaw(3.5, 12);

        assertThat(law.cumulative(0)).isZero();
        assertThat(law.cumulative(-1)).isZero();
        assertThat(law.cumulative(Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(law.quantile(0)).isZero();
        assertThat(law.quantile(1)).isInfinite();
    }

    @Test
    void refusesWhatIsNoLawAndNoChance() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GammaLaw(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new GammaLaw(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new GammaLaw(1, 1).quantile(1.5));
    }
}
