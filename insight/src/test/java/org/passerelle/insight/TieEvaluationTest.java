package org.passerelle.insight;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.insight.NaiveEvaluation.Message;

class TieEvaluationTest {

    private static final TieModel DAILY_MAIL = TieModel.DEFAULT.withTauDays(7);

    @Test
    void judgesOneCutByHand() throws IOException {
        // The cut is day 10: awa and leon go on both ways, zoe goes on alone, sofia has stopped, ines begins too late.
        var edges = edges("""
                sofia theo 0
                awa leon 432000
                leon awa 518400
                zoe awa 777600
                zoe awa 777601
                zoe awa 691200
                zoe awa 604800
                awa leon 864000
                leon awa 950400
                zoe awa 864000
                awa ines 864000
                ines awa 864001
                """);

        var cut = TieEvaluation.of(edges, DAILY_MAIL, 30, 10).cuts().getFirst();

        assertThat(cut.candidates()).isEqualTo(3);
        assertThat(cut.positives()).isEqualTo(1);
        assertThat(cut.auc())
                .containsEntry("S", 1.)
                .containsEntry("recency", .5)
                .containsEntry("days", .5)
                .containsEntry("rfm", .5)
                .containsEntry("exponential30", .5)
                .hasSize(5);
    }

    @Test
    void looksNoFurtherThanItsHorizon() throws IOException {
        var edges = edges("a b 0\nb a 1\nc d 0\na b 172800\nb a 259200\n");

        assertThat(TieEvaluation.of(edges, DAILY_MAIL, 2, 2).cuts().getFirst().positives()).isEqualTo(1);
        assertThat(TieEvaluation.of(edges, DAILY_MAIL, 1, 2).cuts().getFirst().positives()).isZero();
    }

    @Test
    void leavesOutOfTheMeanACutWithoutAnswer() throws IOException {
        var edges = edges("a b 0\nb a 1\nc d 0\na b 172800\nb a 259200\n");

        var evaluation = TieEvaluation.of(edges, DAILY_MAIL, 2, 2, 50);

        assertThat(evaluation.cuts().getLast()).isEqualTo(new TieEvaluation.Cut(50, 2, 0, null));
        assertThat(evaluation.mean()).isEqualTo(evaluation.cuts().getFirst().auc());
        assertThat(TieEvaluation.of(edges, DAILY_MAIL, 2, 50).mean()).isNull();
    }

    @Test
    void refusesACutOrAHorizonOfNoDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> TieEvaluation.of(edges("a b 0"), DAILY_MAIL, 0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> TieEvaluation.of(edges("a b 0"), DAILY_MAIL, 5, 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void foreseesReciprocityBetterThanSimplerScores(long seed) {
        var network = ReciprocalNetwork.of(seed);

        var mean = TieEvaluation.of(network, DAILY_MAIL, 30, 60, 90, 120).mean();

        assertThat(mean).isNotNull();
        assertThat(mean.get("S"))
                .isGreaterThan(mean.get("recency"))
                .isGreaterThan(mean.get("days"))
                .isGreaterThan(mean.get("rfm"))
                .isGreaterThan(mean.get("exponential30"))
                .isGreaterThan(.75);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void agreesWithANaiveReading(long seed) throws IOException {
        var random = new SplittableRandom(seed);
        var messages = new ArrayList<Message>();
        messages.add(new Message(0, 1, 0));
        for (var i = 0; i < 250; i++) {
            var from = random.nextInt(12);
            messages.add(new Message(from, (from + random.nextInt(1, 12)) % 12, random.nextInt(60)));
        }
        var lines = messages.stream()
                .map(message -> "%d %d %d".formatted(message.from(), message.to(), message.day() * 86_400L))
                .collect(joining("\n"));

        var cut = TieEvaluation.of(edges(lines), DAILY_MAIL, 15, 30).cuts().getFirst();

        var naive = new NaiveEvaluation(messages, 12, 30, 15);
        assertThat(cut.candidates()).isEqualTo(naive.candidates());
        assertThat(cut.positives()).isEqualTo(naive.positives());
        assertThat(cut.auc()).isNotNull();
        naive.auc().forEach((scorer, area) -> assertThat(cut.auc().get(scorer))
                .as(scorer)
                .isCloseTo(area, within(1e-9)));
    }

    private static TemporalEdges edges(String text) throws IOException {
        return TemporalEdges.read(new StringReader(text));
    }
}
