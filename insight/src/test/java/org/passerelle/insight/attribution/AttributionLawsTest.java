package org.passerelle.insight.attribution;

import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of all models, tried on seeded random journeys.
class AttributionLawsTest {

    private static final double ROUNDING = 1e-6;
    private static final List<Attribution> MODELS = List.of(
            new ObservedShapley(),
            new FirstTouch(),
            new LastTouch(),
            new Linear(),
            new PositionBased(),
            new TimeDecay(),
            new MarkovRemoval());

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void conservesTheTotal(long seed) {
        var journeys = RandomJourneys.of(new SplittableRandom(seed));

        for (var model : MODELS) {
            assertThat(model.credit(journeys).total())
                    .as(model.toString())
                    .isCloseTo(journeys.total(), within(ROUNDING));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsEveryContractOnce(long seed) {
        var journeys = RandomJourneys.of(new SplittableRandom(seed)).counted();

        var won = journeys.all().stream().filter(Journey::won).count();

        for (var model : MODELS) {
            assertThat(model.credit(journeys).total()).isCloseTo(won, within(ROUNDING));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotDependOnTheOrderOfTheJourneys(long seed) {
        var journeys = RandomJourneys.of(new SplittableRandom(seed));
        var shuffled = new ArrayList<>(journeys.all());
        Collections.shuffle(shuffled, new Random(seed));
        var others = new Journeys(journeys.channels(), shuffled);

        for (var model : MODELS) {
            var credit = model.credit(journeys);
            range(0, journeys.channels()).forEach(channel -> assertThat(model.credit(others).of(channel))
                    .isCloseTo(credit.of(channel), within(ROUNDING)));
        }
    }

    /// The observed path is the Shapley value of a game: a set of channels wins what its own channels sufficed to win.
    @ParameterizedTest
    @MethodSource("seeds")
    void isTheValueOfTheGameOfObservedPaths(long seed) {
        var journeys = RandomJourneys.of(new SplittableRandom(seed));

        var game = new Coalitions(journeys.channels(), set -> journeys.all().stream()
                .filter(Journey::isCredited)
                .filter(journey -> journey.touches().stream().allMatch(touch -> (set & 1 << touch.channel()) != 0))
                .mapToDouble(Journey::value)
                .sum());

        var credit = new ObservedShapley().credit(journeys);
        var values = game.values();
        range(0, values.length).forEach(channel -> assertThat(credit.of(channel))
                .isCloseTo(values[channel], within(ROUNDING)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void creditsNoChannelThatNeverWonSaveByRemoval(long seed) {
        var journeys = RandomJourneys.of(new SplittableRandom(seed));

        for (var model : MODELS.subList(0, MODELS.size() - 1)) {
            journeys.assistOnly().stream()
                    .forEach(channel -> assertThat(model.credit(journeys).of(channel)).isZero());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void solvesWhatAWalkFinds(long seed) {
        var journeys = RandomJourneys.of(new SplittableRandom(seed));

        var markov = new MarkovRemoval();

        assertThat(markov.conversion(journeys)).isCloseTo(NaiveChain.conversion(journeys), within(1e-9));
        assertThat(Arrays.stream(markov.effects(journeys))).allMatch(effect -> effect >= 0 && effect <= 1 + 1e-12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ranksTheSameWithTheSameSeed(long seed) {
        var journeys = RandomJourneys.of(new SplittableRandom(seed));

        var stability = RankStability.of(new ObservedShapley(), journeys, 50, seed);

        assertThat(RankStability.of(new ObservedShapley(), journeys, 50, seed)).isEqualTo(stability);
        assertThat(stability.byChannel()).hasSize(journeys.channels()).allMatch(standing ->
                standing.rank() >= 1 && standing.kept() >= 0 && standing.kept() <= 1 && standing.low() <= standing.high());
    }
}
