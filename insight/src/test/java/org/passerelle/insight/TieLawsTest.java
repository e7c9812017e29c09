package org.passerelle.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.passerelle.insight.Facts.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every history, tried on seeded random ones.
class TieLawsTest {

    private static final double ROUNDING = 1e-9;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverWeakensByOneMoreFact(long seed) {
        var random = new SplittableRandom(seed);
        var facts = Facts.random(random);
        var before = tie(facts);

        var more = new ArrayList<>(facts);
        more.add(new Fact(TODAY.minusDays(random.nextInt(1000)), Direction.values()[random.nextInt(3)], 1));

        assertThat(tie(more).strength()).isGreaterThanOrEqualTo(before.strength() - ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameSeenFromTheOtherSide(long seed) {
        var facts = Facts.random(new SplittableRandom(seed));
        var swapped = facts.stream()
                .map(fact -> new Fact(fact.day(), opposite(fact.direction()), fact.weight()))
                .toList();

        var mine = tie(facts);
        var theirs = tie(swapped);

        assertThat(theirs.strength()).isCloseTo(mine.strength(), within(ROUNDING));
        assertThat(theirs.out()).isEqualTo(mine.in());
        assertThat(theirs.twoWayDays()).isEqualTo(mine.twoWayDays());
        assertThat(theirs.lastTwoWay()).isEqualTo(mine.lastTwoWay());
        assertThat(theirs.spells()).isEqualTo(mine.spells());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fadesInSilence(long seed) {
        var facts = Facts.random(new SplittableRandom(seed)).stream()
                .filter(fact -> !fact.day().isAfter(TODAY))
                .toList();

        var strengths = Stream.of(0, 1, 30, 365, 5000)
                .map(days -> new History(TieModel.DEFAULT, TODAY.plusDays(days), facts).tie().strength())
                .toList();

        assertThat(strengths).isSortedAccordingTo(Collections.reverseOrder());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takesABurstForOneContact(long seed) {
        var facts = Facts.random(new SplittableRandom(seed));
        var bursts = new ArrayList<Fact>();
        facts.forEach(fact -> bursts.addAll(Collections.nCopies(17, fact)));

        assertThat(tie(bursts)).isEqualTo(tie(facts));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotDependOnTheOrderOfTheFacts(long seed) {
        var facts = Facts.random(new SplittableRandom(seed));
        var shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(tie(shuffled)).isEqualTo(tie(facts));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void streamsWhatANaiveReadingFinds(long seed) {
        var facts = Facts.random(new SplittableRandom(seed));

        var tie = tie(facts);

        var naive = new NaiveTie(facts);
        assertThat(tie.strength()).isCloseTo(naive.strength(TODAY), within(ROUNDING));
        assertThat(tie.strengthBefore()).isCloseTo(naive.strength(TODAY.minusDays(90)), within(ROUNDING));
        assertThat(tie.twoWayDays()).isEqualTo(naive.twoWayDays(TODAY));
        assertThat(tie.twoWayDaysBefore()).isEqualTo(naive.twoWayDays(TODAY.minusDays(90)));
        assertThat(openDays(tie.spells())).isEqualTo(naive.openDays());
    }

    private static Tie tie(List<Fact> facts) {
        return new History(TieModel.DEFAULT, TODAY, facts).tie();
    }

    private static Direction opposite(Direction direction) {
        return switch (direction) {
            case OUT -> Direction.IN;
            case IN -> Direction.OUT;
            case BOTH -> Direction.BOTH;
        };
    }

    private static List<LocalDate> openDays(List<Spell> spells) {
        var days = new TreeSet<LocalDate>();
        for (var spell : spells) {
            var end = spell.closed() == null ? TODAY.plusDays(1) : spell.closed();
            spell.opened().datesUntil(end).forEach(days::add);
        }
        return List.copyOf(days);
    }
}
