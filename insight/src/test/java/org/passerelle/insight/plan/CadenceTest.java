package org.passerelle.insight.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CadenceTest {

    private static final double ROUNDING = 1e-9;

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @Test
    void fallsDueWithTheWeeks() {
        var cadence = new Cadence(4, .5, 1);

        assertThat(cadence.index(3)).isEqualTo(18);
        assertThat(cadence.index(0)).isZero();
        assertThat(new Cadence(4, .5, 2).index(3)).isEqualTo(9);
        assertThat(new Cadence(4, .5, 2).worth(3)).isEqualTo(18);
    }

    @Test
    void cannotCostLessThanItsBound() {
        var two = List.of(new Cadence(4, 1, 1), new Cadence(1, 1, 1));

        assertThat(Cadence.lowerBound(two, 1)).isCloseTo(7, within(ROUNDING));
        assertThat(meanCost(two, 0, 0, 1)).isCloseTo(22 / 3., within(ROUNDING)).isGreaterThan(7);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void boundsByTheClosedFormWhereNobodyIsReachedEveryWeek(long seed) {
        var cadences = random(new SplittableRandom(seed));
        var budget = .02;

        var roots = cadences.stream()
                .mapToDouble(c -> Math.sqrt(c.value() * c.time() / c.chance()))
                .sum();
        var closed = roots * roots / (2 * budget)
                + cadences.stream().mapToDouble(Cadence::value).sum() / 2;

        assertThat(DoubleStream.of(Cadence.frequencies(cadences, budget))).allMatch(frequency -> frequency < 1);
        assertThat(Cadence.lowerBound(cadences, budget)).isCloseTo(closed, within(closed * ROUNDING));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void spendsTheBudgetAndReachesNobodyTwiceAWeek(long seed) {
        var random = new SplittableRandom(seed);
        var cadences = random(random);
        var all = cadences.stream().mapToDouble(Cadence::time).sum();
        var budget = all * random.nextDouble(.01, 1);

        var frequencies = Cadence.frequencies(cadences, budget);

        var spent = IntStream.range(0, cadences.size())
                .mapToDouble(i -> frequencies[i] * cadences.get(i).time())
                .sum();
        assertThat(spent).isCloseTo(budget, within(ROUNDING * all));
        assertThat(DoubleStream.of(frequencies)).allMatch(frequency -> frequency > 0 && frequency <= 1);
        assertThat(Cadence.frequencies(cadences, 2 * all)).containsOnly(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void costsNoMoreWithMoreTime(long seed) {
        var random = new SplittableRandom(seed);
        var cadences = random(random);
        var budget = random.nextDouble(.1, 10);

        assertThat(Cadence.lowerBound(cadences, budget * 1.1))
                .isLessThanOrEqualTo(Cadence.lowerBound(cadences, budget) * (1 + ROUNDING));
    }

    @Test
    void sharesByTheSquareRoot() {
        var frequencies = Cadence.frequencies(List.of(new Cadence(4, 1, 1), new Cadence(1, .25, 4)), .5);

        assertThat(frequencies[0] / frequencies[1]).isCloseTo(2, within(ROUNDING));
        assertThat(Cadence.frequencies(List.of(), 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"52, .5, 1", "12, .3, .5", "1, 1, 2"})
    void valuesPeopleByTheRhythmOneWishes(double timesAYear, double chance, double time) {
        var wished = Cadence.ofRhythm(timesAYear, chance, time);
        var weekly = new Cadence(.7 * .25, .7, .25);

        var frequencies = Cadence.frequencies(List.of(wished, weekly), .001);

        assertThat(frequencies[0] / frequencies[1]).isCloseTo(timesAYear / 52, within(ROUNDING));
    }

    @ParameterizedTest
    @CsvSource({"0, .5, 1", "1, 0, 1", "1, 1.1, 1", "1, .5, 0", "NaN, .5, 1", "1, .5, Infinity"})
    void refusesWhatIsNoCadence(double value, double chance, double time) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cadence(value, chance, time));
    }

    @Test
    void refusesWeeksToComeAndBudgetsOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cadence(1, 1, 1).index(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Cadence.frequencies(List.of(), 0));
    }

    private static List<Cadence> random(SplittableRandom random) {
        return Stream.generate(() ->
                        new Cadence(random.nextDouble(.5, 10), random.nextDouble(.1, 1), random.nextDouble(.25, 2)))
                .limit(random.nextInt(1, 40))
                .toList();
    }

    /// Of a schedule repeated for ever, everyone answering.
    private static double meanCost(List<Cadence> cadences, int... schedule) {
        var weeks = new int[cadences.size()];
        var cost = 0.;
        var rounds = 20;
        for (var week = 0; week < rounds * schedule.length; week++) {
            for (var i = 0; i < weeks.length; i++) {
                weeks[i]++;
                cost += week < schedule.length ? 0 : cadences.get(i).value() * weeks[i];
            }
            weeks[schedule[week % schedule.length]] = 0;
        }
        return cost / ((rounds - 1) * schedule.length);
    }
}
