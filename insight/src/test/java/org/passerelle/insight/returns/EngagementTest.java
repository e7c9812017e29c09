package org.passerelle.insight.returns;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EngagementTest {

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @Test
    void tellsWhatAnHourOfTheConsultantBrings() {
        var year = new Engagement(nCopies(3, 2_000.), 12, 572);

        var hour = year.interval();

        assertThat(year.raw()).isCloseTo(10.49, within(.005));
        assertThat(hour.mean()).isCloseTo(12.24, within(.005));
        assertThat(hour.low()).isCloseTo(2.95, within(.005));
        assertThat(hour.high()).isCloseTo(27.99, within(.005));
    }

    @Test
    void widensWhenMarginsVary() {
        var equal = new Engagement(List.of(2_000., 2_000., 2_000.), 12, 572).interval();
        var varying = new Engagement(List.of(500., 1_000., 4_500.), 12, 572).interval();

        assertThat(varying.mean()).isCloseTo(equal.mean(), within(1e-9));
        assertThat(varying.low()).isLessThan(equal.low());
        assertThat(varying.high()).isGreaterThan(equal.high());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void drawsTheSameTwiceAndHoldsItsMean(long seed) {
        var random = new SplittableRandom(seed);
        var margins = random.doubles(random.nextInt(2, 12), 100, 10_000).boxed().toList();
        var year = new Engagement(margins, random.nextDouble(3, 40), random.nextDouble(50, 2_000));

        var hour = year.interval();

        assertThat(new Engagement(margins, year.months(), year.hours()).interval()).isEqualTo(hour);
        assertThat(hour.mean()).isBetween(hour.low(), hour.high());
        assertThat(year.raw()).isBetween(hour.low(), hour.high());
    }

    @Test
    void reachesBelowNothingWhenContractsMayCost() {
        var hour = new Engagement(List.of(-3_000., 1_000., -200.), 12, 100).interval();

        assertThat(hour.low()).isNegative();
        assertThat(hour.high()).isGreaterThan(0);
        assertThat(new Engagement(List.of(-1_000., -1_000.), 12, 100).interval().high()).isNegative();
        assertThat(new Engagement(List.of(0., 0.), 12, 100).interval()).isEqualTo(new Interval(0, 0, 0));
    }

    @Test
    void knowsNothingBeforeTheFirstContract() {
        assertThat(new Engagement(List.of(), 12, 572).interval()).isEqualTo(new Interval(0, 0, 0));
    }

    @Test
    void refusesHoursNobodyGave() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Engagement(List.of(), 12, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Engagement(List.of(1.), List.of(), 12, 1));
    }
}
