package org.passerelle.insight.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MixTest {

    private static final double ROUNDING = 1e-9;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void fillsTwoHoursBetterThanByHand() {
        var people = people(30, 9, 60, 14, 45, 12, 15, 3, 90, 22, 30, 5);

        var mix = new Mix(people, 120);

        assertThat(mix.best()).isEqualTo(new Mix.Pick(List.of(0, -1, -1, -1, 0, -1), 120, 31));
        assertThat(mix.greedy()).isEqualTo(new Mix.Pick(List.of(0, -1, 0, 0, -1, 0), 120, 29));
        assertThat(mix.bound()).isCloseTo(32, within(ROUNDING));
    }

    @Test
    void choosesOneActionAPerson() {
        var awa = List.of(new Action("message", 15, 4), new Action("call", 30, 7), new Action("coffee", 90, 15));
        var leon = List.of(new Action("message", 15, 3.5));

        assertThat(new Mix(List.of(awa, leon), 30).best().actions()).containsExactly(0, 0);
        assertThat(new Mix(List.of(awa, leon), 45).best().actions()).containsExactly(1, 0);
        assertThat(new Mix(List.of(awa, leon), 105).best().actions()).containsExactly(2, 0);
    }

    @Test
    void countsWholeQuartersOfAnHour() {
        var people = people(5, 1, 16, 2);

        assertThat(new Mix(people, 44).best()).isEqualTo(new Mix.Pick(List.of(-1, 0), 30, 2));
        assertThat(new Mix(people, 45).best()).isEqualTo(new Mix.Pick(List.of(0, 0), 45, 3));
    }

    @Test
    void leavesTimeThatNothingFills() {
        assertThat(new Mix(people(15, 0, 30, 2), 600).best()).isEqualTo(new Mix.Pick(List.of(-1, 0), 30, 2));
        assertThat(new Mix(List.of(), 600).best()).isEqualTo(new Mix.Pick(List.of(), 0, 0));
        assertThat(new Mix(people(15, 5), 14).best().actions()).containsExactly(-1);
        assertThat(new Mix(people(15, 5), 14).bound()).isZero();
    }

    @Test
    void refusesABudgetBelowZeroAndTooManyActions() {
        var crowd = Collections.nCopies(128, new Action("message", 15, 1));

        assertThatIllegalArgumentException().isThrownBy(() -> new Mix(List.of(), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mix(List.of(crowd), 60));
        assertThatIllegalArgumentException().isThrownBy(() -> new Action("message", 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Action("message", 15, Double.NaN));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsWhatTryingEverythingFinds(long seed) {
        var random = new SplittableRandom(seed);
        var people = Offers.random(random, random.nextInt(7));
        var budget = random.nextInt(300);

        var mix = new Mix(people, budget);

        assertThat(mix.best().gain()).isCloseTo(best(people, 0, budget / 15), within(ROUNDING));
        assertThat(gain(people, mix.best())).isCloseTo(mix.best().gain(), within(ROUNDING));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void liesBetweenByHandAndItsBound(long seed) {
        var random = new SplittableRandom(seed);
        var mix = new Mix(Offers.random(random, random.nextInt(100)), random.nextInt(2400));

        assertThat(mix.best().gain()).isBetween(mix.greedy().gain() - ROUNDING, mix.bound() + ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void staysWithinTheBudgetAndGainsMoreFromMore(long seed) {
        var random = new SplittableRandom(seed);
        var people = Offers.random(random, random.nextInt(50));
        var budget = random.nextInt(1200);

        var mix = new Mix(people, budget);
        var more = new Mix(people, budget + random.nextInt(120));

        assertThat(mix.best().minutes()).isLessThanOrEqualTo(budget);
        assertThat(mix.greedy().minutes()).isLessThanOrEqualTo(budget);
        assertThat(more.best().gain()).isGreaterThanOrEqualTo(mix.best().gain());
        assertThat(more.bound()).isGreaterThanOrEqualTo(mix.bound() - ROUNDING);
        assertThat(new Mix(people, budget).best()).isEqualTo(mix.best());
    }

    /// One action each, from minutes and gains in turn.
    private static List<List<Action>> people(int... minutesAndGains) {
        return IntStream.range(0, minutesAndGains.length / 2)
                .mapToObj(i -> List.of(new Action("any", minutesAndGains[2 * i], minutesAndGains[2 * i + 1])))
                .toList();
    }

    private static double best(List<List<Action>> people, int from, int cells) {
        if (from == people.size()) {
            return 0;
        }
        return Stream.concat(
                        Stream.of(best(people, from + 1, cells)),
                        people.get(from).stream()
                                .filter(action -> action.cells() <= cells)
                                .map(action -> action.gain() + best(people, from + 1, cells - action.cells())))
                .max(Double::compare)
                .orElseThrow();
    }

    private static double gain(List<List<Action>> people, Mix.Pick pick) {
        return IntStream.range(0, people.size())
                .filter(i -> pick.actions().get(i) >= 0)
                .mapToDouble(i -> people.get(i).get(pick.actions().get(i)).gain())
                .sum();
    }
}
