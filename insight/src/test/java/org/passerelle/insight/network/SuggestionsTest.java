package org.passerelle.insight.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.passerelle.insight.network.Affinity.ADAMIC_ADAR;
import static org.passerelle.insight.network.Affinity.COMMON_CONTACTS;
import static org.passerelle.insight.network.Affinity.RESOURCE_ALLOCATION;
import static org.passerelle.insight.network.Affinity.SHARED_STRENGTH;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jgrapht.alg.linkprediction.AdamicAdarIndexLinkPrediction;
import org.jgrapht.alg.linkprediction.ResourceAllocationIndexLinkPrediction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.insight.network.Suggestion.Common;

class SuggestionsTest {

    private static final double PRINTED = 5e-7;
    private static final double ROUNDING = 1e-9;
    private static final Graph SIX = Networks.of("1-2, 1-3, 1-4, 2-5, 3-5, 4-5, 4-6");

    @Test
    void weighsCommonContactsByHowFewTheyKnow() {
        assertThat(new Suggestions(SIX, RESOURCE_ALLOCATION).score(1, 5)).isCloseTo(1.333333, within(PRINTED));
        assertThat(new Suggestions(SIX, ADAMIC_ADAR).score(1, 5)).isCloseTo(3.795629, within(PRINTED));
        assertThat(new Suggestions(SIX, ADAMIC_ADAR).score(1, 6)).isCloseTo(.910239, within(PRINTED));
        assertThat(new Suggestions(SIX, COMMON_CONTACTS).score(1, 5)).isEqualTo(3);
    }

    @Test
    void weighsCommonContactsByHowStrongTheyAre() {
        var graph = Networks.of("0-1*3, 1-2*1, 1-3*4");

        var suggestions = new Suggestions(graph, SHARED_STRENGTH).of(0, 5);

        assertThat(suggestions).containsExactly(new Suggestion(3, 3 / 8., 1), new Suggestion(2, 1 / 8., 1));
    }

    @Test
    void suggestsTheBestFirst() {
        var suggestions = new Suggestions(SIX, COMMON_CONTACTS);

        assertThat(suggestions.of(1, 10)).containsExactly(new Suggestion(5, 3, 3), new Suggestion(6, 1, 1));
        assertThat(suggestions.of(1, 1)).containsExactly(new Suggestion(5, 3, 3));
        assertThat(suggestions.of(1, 0)).isEmpty();
        assertThat(suggestions.of(0, 5)).isEmpty();
    }

    @Test
    void prefersTheSmallerNumberAmongEquals() {
        var fan = Networks.of("0-1, 1-2, 1-3, 1-4, 1-5");

        assertThat(new Suggestions(fan, RESOURCE_ALLOCATION).of(0, 2))
                .extracting(Suggestion::vertex)
                .containsExactly(2, 3);
    }

    @Test
    void saysThroughWhom() {
        var suggestions = new Suggestions(SIX, RESOURCE_ALLOCATION);

        assertThat(suggestions.explain(1, 5))
                .containsExactly(new Common(2, 1 / 2.), new Common(3, 1 / 2.), new Common(4, 1 / 3.));
        assertThat(suggestions.explain(2, 6)).isEmpty();
        assertThat(suggestions.explain(1, 1)).isEmpty();
    }

    @Test
    void refusesWhomItDoesNotKnow() {
        var suggestions = new Suggestions(SIX, RESOURCE_ALLOCATION);

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> suggestions.of(7, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> suggestions.of(1, -1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.passerelle.insight.network.Networks#all")
    void agreesWithJGraphT(String name, Graph graph) {
        var allocation = new Suggestions(graph, RESOURCE_ALLOCATION);
        var adamic = new Suggestions(graph, ADAMIC_ADAR);

        var other = Networks.toJGraphT(graph);
        var otherAllocation = new ResourceAllocationIndexLinkPrediction<>(other);
        var otherAdamic = new AdamicAdarIndexLinkPrediction<>(other);
        for (var one = 0; one < graph.vertices(); one += 1 + one / 10) {
            for (var two = 0; two < one; two++) {
                assertThat(allocation.score(one, two)).isCloseTo(otherAllocation.predict(one, two), within(ROUNDING));
                assertThat(adamic.score(one, two)).isCloseTo(otherAdamic.predict(one, two), within(ROUNDING));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.passerelle.insight.network.Networks#all")
    void suggestsToEachWhatATableOfAllPairsWould(String name, Graph graph) {
        for (var affinity : Affinity.values()) {
            var suggestions = new Suggestions(graph, affinity);

            var all = suggestions.ofAll(4);

            for (var vertex = 0; vertex < graph.vertices(); vertex += 1 + vertex / 10) {
                assertThat(all.get(vertex)).isEqualTo(suggestions.of(vertex, 4));
                assertSame(all.get(vertex), naive(graph, suggestions, vertex));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameEitherWayAndUnderOtherNumbers(Affinity affinity) {
        for (var seed = 1; seed <= 20; seed++) {
            var graph = Networks.invented(seed);
            var names = Networks.shuffled(graph.vertices(), seed);
            var suggestions = new Suggestions(graph, affinity);
            var renamed = new Suggestions(Networks.renamed(graph, names), affinity);
            for (var one = 0; one < graph.vertices(); one++) {
                for (var other = 0; other <= one; other++) {
                    var score = suggestions.score(one, other);
                    assertThat(suggestions.score(other, one)).isEqualTo(score);
                    assertThat(renamed.score(names[one], names[other])).isCloseTo(score, within(ROUNDING));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void explainsEveryScoreInFull(Affinity affinity) {
        for (var seed = 1; seed <= 20; seed++) {
            var graph = Networks.invented(seed);
            var suggestions = new Suggestions(graph, affinity);
            for (var vertex = 0; vertex < graph.vertices(); vertex++) {
                for (var suggestion : suggestions.of(vertex, Integer.MAX_VALUE)) {
                    var reasons = suggestions.explain(vertex, suggestion.vertex());
                    assertThat(reasons).hasSize(suggestion.common()).allMatch(reason -> reason.worth() > 0);
                    assertThat(reasons.stream().mapToDouble(Common::worth).sum())
                            .isCloseTo(suggestion.score(), within(ROUNDING));
                }
            }
        }
    }

    private static List<Suggestion> naive(Graph graph, Suggestions suggestions, int vertex) {
        return IntStream.range(0, graph.vertices())
                .filter(other -> other != vertex && !graph.areLinked(vertex, other))
                .mapToObj(
                        other -> new Suggestion(other, suggestions.score(vertex, other), common(graph, vertex, other)))
                .filter(suggestion -> suggestion.common() > 0)
                .sorted(Suggestion.BEST_FIRST)
                .limit(4)
                .toList();
    }

    private static int common(Graph graph, int one, int other) {
        return (int) Arrays.stream(graph.neighbours(one))
                .filter(contact -> graph.areLinked(contact, other))
                .count();
    }

    /// Sums in another order may swap equals: only scores are compared then.
    private static void assertSame(List<Suggestion> ours, List<Suggestion> naive) {
        assertThat(ours).hasSameSizeAs(naive);
        for (var i = 0; i < ours.size(); i++) {
            assertThat(ours.get(i).score()).isCloseTo(naive.get(i).score(), within(ROUNDING));
        }
    }
}
