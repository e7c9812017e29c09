package org.passerelle.insight.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EgoBetweennessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0-1                           | 0", // one contact
                "0-1, 0-2, 1-2                 | 0", // everyone knows everyone
                "0-1, 0-2, 0-3                 | 3", // strangers
                "0-1, 0-2, 0-3, 1-2            | 2",
                "0-1, 0-2, 0-3, 1-2, 2-3       | .5", // 1 and 3 may go through 2 as well
                "0-1, 0-2, 1-3, 2-3            | 1", // what lies outside is not seen
            })
    void countsPairsThatNeedIt(String links, double expected) {
        assertThat(new EgoBetweenness(Networks.of(links)).of(0)).isEqualTo(expected);
    }

    @Test
    void isNoneWithoutContacts() {
        assertThat(new EgoBetweenness(Graph.of(2).build()).of(1)).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.passerelle.insight.network.Networks#all")
    void agreesWithItsDefinitionReadWordForWord(String name, Graph graph) {
        var ego = new EgoBetweenness(graph);

        for (var vertex = 0; vertex < graph.vertices(); vertex++) {
            assertThat(ego.of(vertex)).isCloseTo(naive(graph, vertex), within(1e-9 * (1 + graph.degree(vertex))));
        }
    }

    private static double naive(Graph graph, int ego) {
        var contacts = graph.neighbours(ego);
        var sum = 0.;
        for (var one : contacts) {
            for (var other : contacts) {
                if (one < other && !graph.areLinked(one, other)) {
                    var between = IntStream.concat(IntStream.of(ego), Arrays.stream(contacts))
                            .filter(q -> graph.areLinked(one, q) && graph.areLinked(q, other))
                            .count();
                    sum += 1. / between;
                }
            }
        }
        return sum;
    }
}
