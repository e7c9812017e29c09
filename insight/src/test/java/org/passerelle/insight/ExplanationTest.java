package org.passerelle.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.passerelle.insight.Facts.TODAY;
import static org.passerelle.insight.Facts.both;
import static org.passerelle.insight.Facts.history;
import static org.passerelle.insight.Facts.in;
import static org.passerelle.insight.Facts.out;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {

    private static final double EXACT = 1e-6;

    @Test
    void restsOnEachFactByItsShare() {
        var reasons = history(out(0, 1), both(30, 3)).explain(Weights.DEFAULT);

        var foundations = only(Reason.RestsOn.class, reasons);
        assertThat(foundations).extracting(Reason.RestsOn::index).containsExactly(1, 0);
        assertThat(foundations.getFirst().outShare()).isCloseTo(.6, within(EXACT));
        assertThat(foundations.getFirst().inShare()).isCloseTo(1, within(EXACT));
        assertThat(foundations.getLast().outShare()).isCloseTo(.4, within(EXACT));
        assertThat(foundations.getLast().inShare()).isZero();
        assertThat(foundations).extracting(Reason.RestsOn::share).satisfies(shares -> assertThat(
                        shares.stream().mapToDouble(share -> share).sum())
                .isCloseTo(1, within(EXACT)));
    }

    @Test
    void leavesOutWhatAHeavierFactOvershadows() {
        var reasons = history(out(5, 1), both(5, 3), in(5, .5), out(5, 3)).explain(Weights.DEFAULT);

        assertThat(only(Reason.RestsOn.class, reasons))
                .extracting(Reason.RestsOn::index)
                .containsExactly(1);
    }

    @Test
    void leavesOutTheFutureAndTheWeightless() {
        var reasons = history(out(-5, 1), both(5, 0), in(5, 1)).explain(Weights.DEFAULT);

        assertThat(only(Reason.RestsOn.class, reasons))
                .extracting(Reason.RestsOn::index)
                .containsExactly(2);
    }

    @Test
    void namesTheFiveLargestSharesOnly() {
        var weekly = IntStream.range(0, 20).mapToObj(i -> both(7 * i, 1)).toArray(Fact[]::new);

        var reasons = history(weekly).explain(Weights.DEFAULT);

        assertThat(only(Reason.RestsOn.class, reasons))
                .extracting(Reason.RestsOn::index)
                .containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void namesTheSideThatRarelyAnswers() {
        var reasons = history(out(0, 1), out(7, 1), out(14, 1), in(60, 1)).explain(Weights.DEFAULT);

        var leans = only(Reason.Leans.class, reasons).getFirst();
        assertThat(leans.weaker()).isEqualTo(Direction.IN);
        assertThat(leans.silent()).isFalse();
        assertThat(leans.balance()).isBetween(.1, .5);
    }

    @Test
    void namesMySilenceToo() {
        var reasons = history(in(0, 1), in(7, 1)).explain(Weights.DEFAULT);

        var leans = only(Reason.Leans.class, reasons).getFirst();
        assertThat(leans.weaker()).isEqualTo(Direction.OUT);
        assertThat(leans.silent()).isTrue();
    }

    @Test
    void hasNoComplaintAboutAnEvenAndSteadyTie() {
        var monthly = IntStream.range(0, 12).mapToObj(i -> both(30 * i, 1)).toArray(Fact[]::new);

        var reasons = history(monthly).explain(Weights.DEFAULT);

        assertThat(reasons).hasOnlyElementsOfTypes(Reason.RestsOn.class, Reason.OneToday.class);
    }

    @Test
    void tellsWhereTheTieIsGoing() {
        var reasons = history(both(100, 1)).explain(Weights.DEFAULT);

        var moves = only(Reason.Moves.class, reasons).getFirst();
        assertThat(moves.trend()).isEqualTo(Trend.COOLING);
        assertThat(moves.strengthBefore()).isCloseTo(.75, within(EXACT));
        assertThat(moves.strength()).isCloseTo(3 / 13., within(EXACT));
    }

    @Test
    void tellsWhatOneExchangeTodayWouldAdd() {
        var gains = only(Reason.OneToday.class, history().explain(Weights.DEFAULT))
                .getFirst()
                .strength();

        assertThat(gains.meeting()).isCloseTo(3, within(EXACT));
        assertThat(gains.call()).isCloseTo(2, within(EXACT));
        assertThat(gains.message()).isCloseTo(Math.sqrt(1.25 * .25) - .25, within(EXACT));
        assertThat(gains.comment()).isCloseTo(Math.sqrt(.75 * .25) - .25, within(EXACT));
        assertThat(gains.reaction()).isCloseTo(Math.sqrt(.35 * .25) - .25, within(EXACT));
        assertThat(gains.broadcast()).isZero();
    }

    @Test
    void promisesNothingForWhatTodayHasAlreadySeen() {
        var gains = only(Reason.OneToday.class, history(out(0, 1)).explain(Weights.DEFAULT))
                .getFirst()
                .strength();

        assertThat(gains.message()).isZero();
        assertThat(gains.comment()).isZero();
        assertThat(gains.meeting()).isCloseTo(3 - (Math.sqrt(1.25 * .25) - .25), within(EXACT));
    }

    @Test
    void keepsItsPromise() {
        var facts = new Fact[] {out(40, 1), in(12, 3), in(0, .5)};
        var gains = only(Reason.OneToday.class, history(facts).explain(Weights.DEFAULT))
                .getFirst()
                .strength();

        var afterCoffee = history(facts[0], facts[1], facts[2], both(0, 3)).tie();

        assertThat(afterCoffee.strength() - history(facts).tie().strength())
                .isCloseTo(gains.meeting(), within(EXACT));
    }

    @Test
    void saysSoWhenNothingWasExchanged() {
        assertThat(history().explain(Weights.DEFAULT).getFirst()).isEqualTo(new Reason.NothingYet());
    }

    @Test
    void wakesADormantTieAfterThreeYears() {
        assertThat(only(Reason.Dormant.class, history(both(1095, 1)).explain(Weights.DEFAULT)))
                .containsExactly(new Reason.Dormant(TODAY.minusDays(1095), 1095));
        assertThat(only(Reason.Dormant.class, history(both(1094, 1)).explain(Weights.DEFAULT)))
                .isEmpty();
    }

    @Test
    void endsWithTheLayerAndWhatTheNextAsks() {
        var reasons = history(both(3, 1)).explain(Weights.DEFAULT, new Standing(60, 1));

        assertThat(reasons)
                .endsWith(
                        new Reason.Reached(new Standing(60, 1)), new Reason.NextAsks(Layer.FIFTY, 10, 1));
    }

    @Test
    void asksNothingMoreOfTheInnermost() {
        var reasons = history(both(3, 1)).explain(Weights.DEFAULT, new Standing(1, 60));

        assertThat(reasons.getLast()).isEqualTo(new Reason.Reached(new Standing(1, 60)));
    }

    @Test
    void readsNoFurtherThanItMatters() {
        var facts = IntStream.range(0, 2_000).mapToObj(day -> both(day, 1)).toList();
        var left = new ArrayDeque<>(facts);

        Explanation.of(history(facts.toArray(Fact[]::new)).tie(), Weights.DEFAULT, newest(left));

        assertThat(left).hasSizeGreaterThan(1_800);
    }

    @ParameterizedTest
    @MethodSource("org.passerelle.insight.TieLawsTest#seeds")
    void namesTheSharesThatReadingEverythingWouldName(long seed) {
        var history = new History(TieModel.DEFAULT, TODAY, Facts.random(new SplittableRandom(seed)));

        var found = only(Reason.RestsOn.class, history.explain(Weights.DEFAULT));

        assertThat(found)
                .extracting(Reason.RestsOn::share)
                .usingElementComparator((one, other) -> Math.abs(one - other) < EXACT ? 0 : Double.compare(one, other))
                .containsExactlyElementsOf(largestShares(history));
    }

    /// The definition, read word for word: per day and direction the heaviest fact, its part of the side's sum.
    private static List<Double> largestShares(History history) {
        var shares = new double[history.facts().size()];
        for (var side : List.of(Direction.OUT, Direction.IN)) {
            var heaviest = new HashMap<LocalDate, Integer>();
            for (var i = 0; i < shares.length; i++) {
                var fact = history.facts().get(i);
                var counts = fact.weight() > 0 && !fact.day().isAfter(TODAY) && fact.direction() != opposite(side);
                var former = heaviest.get(fact.day());
                if (counts && (former == null || fact.weight() > history.facts().get(former).weight())) {
                    heaviest.put(fact.day(), i);
                }
            }
            var sum = heaviest.values().stream().mapToDouble(i -> faded(history.facts().get(i))).sum();
            heaviest.values().forEach(i -> shares[i] += faded(history.facts().get(i)) / sum / 2);
        }
        return DoubleStream.of(shares)
                .filter(share -> share > 0)
                .boxed()
                .sorted(Comparator.reverseOrder())
                .limit(5)
                .toList();
    }

    private static double faded(Fact fact) {
        return fact.weight() / (1 + ChronoUnit.DAYS.between(fact.day(), TODAY) / 30.);
    }

    private static Direction opposite(Direction side) {
        return side == Direction.OUT ? Direction.IN : Direction.OUT;
    }

    private static Iterator<Fact> newest(Queue<Fact> left) {
        return Stream.generate(left::remove).iterator();
    }

    private static <R extends Reason> List<R> only(Class<R> kind, List<Reason> reasons) {
        return reasons.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
