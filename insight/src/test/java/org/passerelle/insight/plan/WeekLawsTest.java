package org.passerelle.insight.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.insight.plan.Candidate.Kind;

/// What holds of every week, tried on seeded random ones.
class WeekLawsTest {

    private static final double ROUNDING = 1e-6;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void liesBetweenByHandAndItsBounds(long seed) {
        var plan = week(seed).plan();

        assertThat(plan.value()).isBetween(plan.byHandValue() - ROUNDING, plan.bound() + ROUNDING);
        assertThat(plan.bound()).isLessThanOrEqualTo(plan.freeBound() + ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsItsRules(long seed) {
        var week = week(seed);

        var plan = week.plan();

        var promised = week.candidates().stream().filter(Candidate::promised).map(Candidate::person).toList();
        var shortest = week.candidates().stream().filter(Candidate::promised).mapToInt(WeekLawsTest::shortest).sum();
        assertThat(plan.forgotten()).isEmpty();
        assertThat(plan.touches()).extracting(Touch::person).doesNotHaveDuplicates().containsAll(promised);
        assertThat(plan.minutes()).isLessThanOrEqualTo(Math.max(plan.freeMinutes(), shortest));
        assertThat(plan.overrunMinutes()).isEqualTo(Math.max(0, shortest - plan.freeMinutes()));
        assertThat(plan.times()).allMatch(GroupTime::kept);
        assertThat(plan.touches()).allMatch(touch -> !touch.motives().isEmpty());
        assertThat(week.freeCellsByDay())
                .allSatisfy((day, cells) -> assertThat(plan.minutesOn(day)).isLessThanOrEqualTo(15 * cells));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameEachTimeAndWhenWeighed(long seed) {
        var plan = week(seed).plan();

        var choices = plan.touches().stream().map(t -> new Choice(t.person(), t.choice(), null)).toList();
        var weighed = week(seed).weigh(choices);

        assertThat(week(seed).plan()).isEqualTo(plan);
        assertThat(weighed.value()).isEqualTo(plan.value());
        assertThat(weighed.bound()).isEqualTo(plan.bound());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsWhatTryingEverythingFinds(long seed) {
        var week = Weeks.random(new SplittableRandom(seed), 6, 300);
        var plan = week.plan();
        var held = plan.times().stream().mapToInt(time -> time.heldMinutes() / 15).toArray();
        var cells = (plan.freeMinutes() + plan.overrunMinutes()) / 15;

        var best = best(week.open(), week.longestCells(), 0, cells, held);

        assertThat(plan.value()).isCloseTo(best, within(ROUNDING));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isWorthMoreWithMoreTimeWhereOneGroupHasIt(long seed) {
        var random = new SplittableRandom(seed);
        var candidates = Weeks.random(random, 30, 600).candidates().stream()
                .filter(candidate -> candidate.kind() == Kind.NEW)
                .toList();
        var budget = random.nextInt(600);
        var more = budget + random.nextInt(120);

        assertThat(new Week(candidates, more, Shares.LEAST, Map.of(), List.of()).plan().value())
                .isGreaterThanOrEqualTo(new Week(candidates, budget, Shares.LEAST, Map.of(), List.of())
                        .plan()
                        .value() - ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isBoundedHigherWithMoreTime(long seed) {
        var week = week(seed);
        var longer = new Week(
                week.candidates(), week.budgetMinutes() + 45, week.shares(), week.dayMinutes(), week.engagements());

        assertThat(longer.plan().freeBound()).isGreaterThanOrEqualTo(week.plan().freeBound() - ROUNDING);
    }

    private static Week week(long seed) {
        return Weeks.random(new SplittableRandom(seed), (int) seed % 60, 1500);
    }

    private static int shortest(Candidate candidate) {
        return candidate.actions().stream().mapToInt(action -> 15 * action.cells()).min().orElseThrow();
    }

    /// The most any choice of one action each can be worth, everyone promised and every group's cells kept.
    private static double best(List<Candidate> people, int longest, int from, int cells, int[] held) {
        if (from == people.size()) {
            return Arrays.stream(held).allMatch(lacking -> lacking <= 0) ? 0 : Double.NEGATIVE_INFINITY;
        }
        var candidate = people.get(from);
        var best = candidate.promised() ? Double.NEGATIVE_INFINITY : best(people, longest, from + 1, cells, held);
        for (var action : candidate.actions()) {
            var most = candidate.promised() ? Math.max(longest, shortest(candidate) / 15) : longest;
            if (action.cells() <= Math.min(cells, most)) {
                var left = held.clone();
                left[candidate.group().ordinal()] -= action.cells();
                var rest = best(people, longest, from + 1, cells - action.cells(), left);
                best = Math.max(best, candidate.worth() + action.gain() + rest);
            }
        }
        return best;
    }
}
