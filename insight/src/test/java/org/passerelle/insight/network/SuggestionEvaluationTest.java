package org.passerelle.insight.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.passerelle.insight.network.Affinity.RESOURCE_ALLOCATION;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SuggestionEvaluationTest {

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsLinksWithinCircles(long seed) {
        var evaluation = SuggestionEvaluation.of(circles(seed), RESOURCE_ALLOCATION, seed);

        assertThat(evaluation.aucRandom()).isGreaterThan(.85);
        assertThat(evaluation.aucTwoSteps()).isBetween(.55, evaluation.aucRandom());
        assertThat(evaluation.hits()).isGreaterThan(.5);
        assertThat(evaluation.recall()).isBetween(.3, evaluation.hits());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsNothingWhereLinksFollowNoPattern(long seed) {
        var random = new SplittableRandom(seed);
        var builder = Graph.of(300);
        for (var i = 0; i < 2_000; i++) {
            var one = random.nextInt(300);
            builder.link(one, (one + random.nextInt(1, 300)) % 300, 1);
        }

        var evaluation = SuggestionEvaluation.of(builder.build(), RESOURCE_ALLOCATION, seed);

        assertThat(evaluation.aucRandom()).isBetween(.4, .6);
        assertThat(evaluation.hits()).isLessThan(.3);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hidesATenthAndComparesItWithStrangers(long seed) {
        var graph = circles(seed);

        var draw = new HiddenLinks(graph, seed);

        var count = graph.edges() / 10;
        assertThat(draw.seen().edges()).isEqualTo(graph.edges() - count);
        assertThat(List.of(draw.hidden()))
                .hasSize(count)
                .allMatch(pair -> draw.isHidden(pair[0], pair[1]) && draw.hiddenAt(pair[0]) > 0);
        assertThat(List.of(draw.strangers()))
                .hasSize(count)
                .noneMatch(pair -> pair[0] == pair[1] || graph.areLinked(pair[0], pair[1]));
        assertThat(List.of(draw.strangersTwoStepsAway()))
                .hasSize(count)
                .noneMatch(pair -> graph.areLinked(pair[0], pair[1]))
                .allMatch(pair -> Arrays.stream(draw.seen().neighbours(pair[0]))
                        .anyMatch(contact -> draw.seen().areLinked(contact, pair[1])));
    }

    @Test
    void mayFindNobodyTwoStepsAway() {
        var builder = Graph.of(40);
        for (var i = 0; i < 40; i += 2) {
            builder.link(i, i + 1, 1);
        }

        var evaluation = SuggestionEvaluation.of(builder.build(), RESOURCE_ALLOCATION, 1);

        assertThat(evaluation).isEqualTo(new SuggestionEvaluation(2, .5, Double.NaN, 0, 0));
    }

    @Test
    void refusesWhereNothingCanBeHidden() {
        var five = Networks.of("0-1, 0-2, 0-3, 0-4, 1-2, 1-3, 1-4, 2-3, 2-4, 3-4");

        assertThatIllegalArgumentException().isThrownBy(() -> SuggestionEvaluation.of(five, RESOURCE_ALLOCATION, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SuggestionEvaluation.of(Networks.of("0-1, 1-2"), RESOURCE_ALLOCATION, 1));
    }

    @ParameterizedTest
    @CsvSource({"jazz, .95, .9", "hep-th, .85, .65"})
    void findsWhoPlayedAndWroteTogether(String name, double random, double twoSteps) {
        var evaluation = SuggestionEvaluation.of(Networks.published(name), RESOURCE_ALLOCATION, 7);

        assertThat(evaluation.aucRandom()).isGreaterThan(random);
        assertThat(evaluation.aucTwoSteps()).isGreaterThan(twoSteps);
    }

    /// Twenty circles of ten, most within each linked, and some links across.
    private static Graph circles(long seed) {
        var random = new SplittableRandom(seed);
        var builder = Graph.of(200);
        for (var one = 0; one < 200; one++) {
            for (var other = 0; other < one; other++) {
                if (random.nextDouble() < (one / 10 == other / 10 ? .7 : .003)) {
                    builder.link(one, other, 1);
                }
            }
        }
        return builder.build();
    }
}
