package org.passerelle.insight.returns;

import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KaplanMeierTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void countsOpenRelationsForAsLongAsTheyWereSeen() {
        var curve = KaplanMeier.of(List.of(
                won(2), won(3), open(3), won(6), open(8), won(12), open(14), won(22)));

        assertThat(curve.steps()).extracting(KaplanMeier.Step::months).containsExactly(2., 3., 6., 12., 22.);
        assertThat(curve.steps())
                .extracting(step -> Math.round(1000 * step.waiting()))
                .containsExactly(875L, 750L, 600L, 400L, 0L);
        assertThat(curve.steps().get(2).standardError()).isCloseTo(.1817, within(5e-5));
        assertThat(curve.median()).hasValue(12);
    }

    @Test
    void knowsNoMedianWhileMostWait() {
        var curve = KaplanMeier.of(List.of(won(2), open(3), open(9), open(20)));

        assertThat(curve.median()).isEmpty();
        assertThat(curve.waiting(1)).isEqualTo(1);
        assertThat(curve.waiting(1_000)).isEqualTo(.75);
        assertThat(KaplanMeier.of(List.of()).completeness(12)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"6, 6, .3679", "6, 12, .5677", "6, 24, .7546", "10, 6, .2480", "10, 12, .4177", "10, 24, .6211"})
    void tellsHowMuchHadTimeToCome(double mean, double months, double completeness) {
        assertThat(new ExponentialWait(mean).completeness(months)).isCloseTo(completeness, within(5e-5));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheMeanOfTheCurveOverThePeriod(long seed) {
        var random = new SplittableRandom(seed);
        var curve = KaplanMeier.of(range(0, random.nextInt(1, 30))
                .mapToObj(i -> new LeadTime(random.nextInt(40), random.nextBoolean()))
                .toList());
        var months = random.nextInt(1, 60);

        var mean = range(0, months * 100).mapToDouble(i -> curve.within((i + .5) / 100)).average();

        assertThat(curve.completeness(months)).isCloseTo(mean.orElseThrow(), within(1e-9)).isBetween(0., 1.);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheShareStillWaitingWhenNoneIsOpen(long seed) {
        var random = new SplittableRandom(seed);
        var times = range(0, random.nextInt(1, 30))
                .mapToObj(i -> won(random.nextInt(40)))
                .toList();
        var months = random.nextInt(40);

        var later = times.stream().filter(time -> time.months() > months).count();

        assertThat(KaplanMeier.of(times).waiting(months)).isCloseTo((double) later / times.size(), within(1e-12));
    }

    @Test
    void refusesTimesBeforeTheFirstTouch() {
        assertThatIllegalArgumentException().isThrownBy(() -> won(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExponentialWait(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExponentialWait(6).completeness(0));
    }

    private static LeadTime won(double months) {
        return new LeadTime(months, true);
    }

    private static LeadTime open(double months) {
        return new LeadTime(months, false);
    }
}
