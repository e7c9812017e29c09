package org.passerelle.insight.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphTest {

    @Test
    void addsTheWeightsOfALinkMadeTwice() {
        var graph = Graph.of(4).link(2, 0, 1.5).link(0, 1, 1).link(0, 2, 2).build();

        assertThat(graph.vertices()).isEqualTo(4);
        assertThat(graph.edges()).isEqualTo(2);
        assertThat(graph.weight(0, 2)).isEqualTo(3.5);
        assertThat(graph.weight(2, 0)).isEqualTo(3.5);
        assertThat(graph.strength(0)).isEqualTo(4.5);
        assertThat(graph.neighbours(0)).containsExactly(1, 2);
        assertThat(graph.degree(3)).isZero();
        assertThat(graph.areLinked(1, 2)).isFalse();
    }

    @Test
    void maySeeNoOneOrNoLink() {
        assertThat(Graph.of(0).build().vertices()).isZero();
        assertThat(Graph.of(3).build().edges()).isZero();
    }

    @Test
    void refusesWhatIsNoLink() {
        var builder = Graph.of(3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.link(1, 1, 1))
                .withMessageContaining("different");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.link(-1, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.link(1, 3, 1))
                .withMessageContaining("0 and 2");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.link(3, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.link(1, -1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.link(0, 1, 0))
                .withMessageContaining("above 0");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.link(0, 1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.link(0, 1, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> Graph.of(-1));
    }

    @Test
    void knowsNoVertexBeyondItsOwn() {
        var graph = Networks.of("0-1");

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> graph.degree(2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> graph.weight(0, 2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> graph.strength(-1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void holdsWhatATableWouldHold(long seed) {
        var random = new SplittableRandom(seed);
        var builder = Graph.of(30);
        var table = new HashMap<Set<Integer>, Double>();
        for (var i = 0; i < 200; i++) {
            var one = random.nextInt(30);
            var other = (one + random.nextInt(1, 30)) % 30;
            builder.link(one, other, i + 1);
            table.merge(Set.of(one, other), i + 1., Double::sum);
        }

        var graph = builder.build();

        assertThat(graph.edges()).isEqualTo(table.size());
        table.forEach((pair, weight) -> {
            var ends = pair.stream().mapToInt(Integer::intValue).toArray();
            assertThat(graph.weight(ends[0], ends[1])).isEqualTo(weight);
            assertThat(graph.weight(ends[1], ends[0])).isEqualTo(weight);
        });
        for (var vertex = 0; vertex < 30; vertex++) {
            assertThat(graph.neighbours(vertex))
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .hasSize(graph.degree(vertex));
        }
    }

    @Test
    void readsPublishedNetworks() throws IOException {
        var plain = Graph.read(new StringReader("% a triangle and one apart\n4 3\n2 3\n1 3\n1 2\n\n"));
        var weighted = Graph.read(new StringReader("\n3 2 1\n2 7\n% between\n1 7 3 0.5\n2 0.5\n"));

        assertThat(plain.vertices()).isEqualTo(4);
        assertThat(plain.edges()).isEqualTo(3);
        assertThat(plain.weight(0, 2)).isEqualTo(1);
        assertThat(weighted.weight(0, 1)).isEqualTo(7);
        assertThat(weighted.weight(2, 1)).isEqualTo(.5);
    }

    @Test
    void leavesLoopsOut() throws IOException {
        var graph = Graph.read(new StringReader("2 2\n2 1 1\n1\n"));

        assertThat(graph.edges()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 1 11/2/1/ | Line 1: only the formats",
                "2 / | Line 1: “vertices",
                "-2 1/ | Line 1: “vertices",
                "2 1/2/ | Line 3: the text ends",
                "2 1/2/x/ | Line 3: numbers",
                "2 1/2/3/ | Line 3: a neighbour",
                "2 1/2/0/ | Line 3: a neighbour",
                "2 1/2/1.5/ | Line 3: a neighbour",
                "2 1 1/2 0/1 0/ | Line 2: a weight is a number above 0",
                "2 1 1/2/1 1/ | Line 2: a weight is missing",
                "2 2/2/1/ | Line 3: 2 links were announced, 2 ends",
            })
    void namesTheLineItCannotRead(String text, String message) {
        assertThatIOException()
                .isThrownBy(() -> Graph.read(new StringReader(text.replace('/', '\n'))))
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({
        "karate, 34, 78",
        "lesmis, 77, 254",
        "jazz, 198, 2742",
        "celegans_metabolic, 453, 2025",
        "hep-th, 8361, 15751"
    })
    void readsTheNetworksOfResearch(String name, int vertices, int edges) {
        var graph = Networks.published(name);

        assertThat(graph.vertices()).isEqualTo(vertices);
        assertThat(graph.edges()).isEqualTo(edges);
    }

    @Test
    void readsTheirWeights() {
        var lesmis = Networks.published("lesmis");

        assertThat(lesmis.weight(0, 2)).isEqualTo(8);
        assertThat(lesmis.strength(1)).isCloseTo(1, within(0.));
    }
}
