package org.passerelle.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.passerelle.insight.Direction.BOTH;
import static org.passerelle.insight.Direction.IN;
import static org.passerelle.insight.Direction.OUT;
import static org.passerelle.insight.Facts.TODAY;
import static org.passerelle.insight.Facts.both;
import static org.passerelle.insight.Facts.in;
import static org.passerelle.insight.Facts.out;
import static org.passerelle.insight.Facts.tie;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TieAccumulatorTest {

    private static final double EXACT = 1e-6;

    @Test
    void findsNothingInNothing() {
        var tie = tie();

        assertThat(tie.strength()).isZero();
        assertThat(tie.chance()).isCloseTo(.0355, within(5e-5));
        assertThat(tie.out().isSilent()).isTrue();
        assertThat(tie.lastContact()).isNull();
        assertThat(tie.lastTwoWay()).isNull();
        assertThat(tie.habitualDays()).isEmpty();
        assertThat(tie.spells()).isEmpty();
        assertThat(tie.band()).isEqualTo(Band.NONE);
    }

    @Test
    void weighsTwoMessagesAndOneAnswer() {
        var tie = tie(out(30, 1), in(30, 1), out(0, 1));

        assertThat(tie.out().activation()).isCloseTo(1.5, within(EXACT));
        assertThat(tie.in().activation()).isCloseTo(.5, within(EXACT));
        assertThat(tie.strength()).isCloseTo(.895644, within(EXACT));
        assertThat(tie.chance()).isCloseTo(.4171, within(5e-5));
    }

    @Test
    void ranksAMonologueLow() {
        var tie = tie(out(30, 1), out(0, 1));

        assertThat(tie.strength()).isCloseTo(.411438, within(EXACT));
        assertThat(tie.chance()).isCloseTo(.1969, within(5e-5));
        assertThat(tie.band()).isEqualTo(Band.WEAK);
    }

    @Test
    void countsAMeetingBothWays() {
        var tie = tie(both(30, 3), out(0, 1));

        assertThat(tie.out().activation()).isCloseTo(2.5, within(EXACT));
        assertThat(tie.in().activation()).isCloseTo(1.5, within(EXACT));
        assertThat(tie.strength()).isCloseTo(1.943741, within(EXACT));
        assertThat(tie.chance()).isCloseTo(.7175, within(5e-5));
    }

    @Test
    void givesTheTwelfthHarmonicNumberToAMonthlyYear() {
        var monthly = IntStream.range(0, 12).mapToObj(i -> both(30 * i, 1)).toArray(Fact[]::new);

        var tie = tie(monthly);

        assertThat(tie.strength()).isCloseTo(3.103211, within(EXACT));
        assertThat(tie.twoWayDays()).isEqualTo(12);
        assertThat(tie.habitualDays()).hasValue(30);
        assertThat(tie.trend()).isEqualTo(Trend.STEADY);
    }

    @Test
    void scalesWithTau() {
        var accumulator = new TieAccumulator(TieModel.DEFAULT.withTauDays(7), TODAY);
        var today = TODAY.toEpochDay();

        accumulator.accept(today - 7, OUT, 1);
        accumulator.accept(today - 7, IN, 1);
        accumulator.accept(today, OUT, 1);

        assertThat(accumulator.finish().strength()).isCloseTo(.895644, within(EXACT));
    }

    @Test
    void startsAfreshWithEachPerson() {
        var accumulator = new TieAccumulator(TieModel.DEFAULT, TODAY);
        accumulator.accept(TODAY.toEpochDay() - 20, OUT, 1);
        accumulator.accept(TODAY.toEpochDay() - 9, IN, 1);
        accumulator.accept(TODAY.toEpochDay(), BOTH, 3);
        var awa = accumulator.finish();

        accumulator.accept(TODAY.toEpochDay() - 400, OUT, 1);
        var leon = accumulator.finish();

        assertThat(awa).isEqualTo(tie(out(20, 1), in(9, 1), both(0, 3)));
        assertThat(leon).isEqualTo(tie(out(400, 1)));
        assertThat(accumulator.finish()).isEqualTo(tie());
    }

    @Test
    void ignoresTheFutureAndWhatWeighsNothing() {
        var accumulator = new TieAccumulator(TieModel.DEFAULT, TODAY);

        accumulator.accept(TODAY.toEpochDay(), BOTH, 0);
        accumulator.accept(TODAY.toEpochDay(), BOTH, -1);
        accumulator.accept(TODAY.toEpochDay(), BOTH, Double.NaN);
        accumulator.accept(TODAY.toEpochDay() + 1, BOTH, 3);

        assertThat(accumulator.finish()).isEqualTo(tie());
    }

    @Test
    void refusesADayThatGoesBack() {
        var accumulator = new TieAccumulator(TieModel.DEFAULT, TODAY);
        accumulator.accept(TODAY.toEpochDay(), OUT, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> accumulator.accept(TODAY.toEpochDay() - 1, OUT, 1))
                .withMessageContaining("2026-11-20")
                .withMessageContaining("order the facts");
    }

    @Test
    void allocatesNothingPerFact() {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var accumulator = new TieAccumulator(TieModel.DEFAULT, TODAY);
        var before = threads.getCurrentThreadAllocatedBytes();

        for (var fact = 0; fact < 1_000_000; fact++) {
            accumulator.accept(10_000 + fact / 100, fact % 2 == 0 ? OUT : IN, 1 + fact % 3);
        }

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(100_000);
        assertThat(accumulator.finish().out().isSilent()).isFalse();
    }

    @Test
    void remembersTheFirstAndLastDaysOfEachSide() {
        var tie = tie(out(500, 1), in(400, 1), out(300, 1), in(20, 1), out(5, 1));

        assertThat(tie.out().first()).isEqualTo(TODAY.minusDays(500));
        assertThat(tie.out().last()).isEqualTo(TODAY.minusDays(5));
        assertThat(tie.in().first()).isEqualTo(TODAY.minusDays(400));
        assertThat(tie.in().last()).isEqualTo(TODAY.minusDays(20));
        assertThat(tie.lastTwoWay()).isEqualTo(TODAY.minusDays(20));
        assertThat(tie.lastContact()).isEqualTo(TODAY.minusDays(5));
    }

    @Test
    void countsTheDaysOfAYearTodayIncluded() {
        var justInside = tie(both(364, 1));
        var justOutside = tie(both(365, 1));

        assertThat(justInside.twoWayDays()).isEqualTo(1);
        assertThat(justOutside.twoWayDays()).isZero();
    }

    @Test
    void takesTheQuieterSideForTwoWayDays() {
        var tie = tie(out(3, 1), out(2, 1), out(1, 1), in(1, 1), in(0, 1));

        assertThat(tie.twoWayDays()).isEqualTo(2);
    }

    @Test
    void weighsOneSideAgainstTheOther() {
        assertThat(tie(out(0, 1), in(30, 1)).balance()).isCloseTo(.75 / 1.25, within(EXACT));
        assertThat(tie(in(0, 1)).balance()).isCloseTo(.2, within(EXACT));
        assertThat(tie().balance()).isEqualTo(1);
    }

    @Test
    void knowsTheStrengthOfNinetyDaysBefore() {
        var tie = tie(both(120, 1), both(90, 1), both(89, 1));

        assertThat(tie.strengthBefore()).isCloseTo(1.5, within(EXACT));
    }

    @Test
    void tellsWarmingFromCooling() {
        assertThat(tie(both(120, 1)).trend()).isEqualTo(Trend.COOLING);
        assertThat(tie(both(1, 1)).trend()).isEqualTo(Trend.WARMING);
        assertThat(tie().trend()).isEqualTo(Trend.STEADY);
    }

    @Test
    void needsThreeDaysForAHabit() {
        assertThat(tie(out(30, 1), in(10, 1), in(10, 1)).habitualDays()).isEmpty();
        assertThat(tie(out(30, 1), in(9, 1), out(0, 1)).habitualDays()).hasValue(15);
        assertThat(tie(out(35, 1), in(34, 1), out(14, 1), in(0, 1)).habitualDays()).hasValue(14);
    }

    @Test
    void takesAHabitFromTheLastTwentyFourDaysOnly() {
        var oldWeeks = IntStream.range(0, 100).mapToObj(i -> out(1000 - i, 1));
        var newMonths = IntStream.range(0, 24).mapToObj(i -> out(23 * 30 - 30 * i, 1));

        var tie = tie(Stream.concat(oldWeeks, newMonths).toArray(Fact[]::new));

        assertThat(tie.habitualDays()).hasValue(30);
    }

    @Test
    void opensWhenTheSecondSideSpeaksAndClosesAYearAfterTheLastTwoWayDay() {
        var tie = tie(out(1000, 1), in(900, 1), out(300, 1), in(200, 1));

        assertThat(tie.spells())
                .containsExactly(
                        new Spell(TODAY.minusDays(900), TODAY.minusDays(635)), new Spell(TODAY.minusDays(200), null));
    }

    @Test
    void closesWithoutAnyNewFact() {
        assertThat(tie(both(365, 1)).spells()).containsExactly(new Spell(TODAY.minusDays(365), TODAY));
        assertThat(tie(both(364, 1)).spells()).containsExactly(new Spell(TODAY.minusDays(364), null));
    }

    @Test
    void staysOpenWhenRenewedOnTheDayItWouldHaveClosed() {
        assertThat(tie(both(400, 1), both(35, 1)).spells()).containsExactly(new Spell(TODAY.minusDays(400), null));
        assertThat(tie(both(400, 1), both(34, 1)).spells())
                .containsExactly(
                        new Spell(TODAY.minusDays(400), TODAY.minusDays(35)), new Spell(TODAY.minusDays(34), null));
        assertThat(tie(both(400, 1), out(35, 1)).spells())
                .containsExactly(new Spell(TODAY.minusDays(400), TODAY.minusDays(35)));
    }

    @Test
    void neverOpensOnAMonologue() {
        assertThat(tie(out(100, 1), out(50, 1), in(500, 1)).spells()).isEmpty();
    }
}
