package org.passerelle.insight.network;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.params.provider.Arguments;

/// The networks the tests go over: invented ones by seed, and published ones where they lie beside the project.
final class Networks {

    private static final Path FOLDER =
            Path.of(System.getProperty("corpus", "../../shared/corpus")).resolve("graphs/small");
    private static final String[] SMALL = {"karate", "lesmis", "jazz", "celegans_metabolic"};

    private Networks() {}

    static Graph published(String name) {
        var file = FOLDER.resolve(name + ".graph");
        assumeTrue(Files.exists(file), "no corpus beside the project");
        try {
            return Graph.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Each with its name, for parameterised tests.
    static Stream<Arguments> all() {
        var invented = Stream.iterate(1L, seed -> seed + 1)
                .limit(12)
                .map(seed -> Arguments.of("invented " + seed, invented(seed)));
        var published = Stream.of(SMALL)
                .filter(name -> Files.exists(FOLDER.resolve(name + ".graph")))
                .map(name -> Arguments.of(name, published(name)));
        return Stream.concat(invented, published);
    }

    /// 2 to 80 vertices, anything from lonely ones and trees to a crowd, in several pieces at times.
    static Graph invented(long seed) {
        var random = new SplittableRandom(seed);
        var vertices = random.nextInt(2, 80);
        return invented(random, vertices, random.nextInt(vertices * 4));
    }

    /// Half of the links close a triangle where they can.
    static Graph invented(SplittableRandom random, int vertices, int links) {
        var builder = Graph.of(vertices);
        var ends = new int[2 * links];
        for (var i = 0; i < links; i++) {
            var one = i > 0 && random.nextBoolean() ? ends[random.nextInt(2 * i)] : random.nextInt(vertices);
            var other = i > 0 && random.nextBoolean() ? ends[random.nextInt(2 * i)] : random.nextInt(vertices);
            other = one == other ? (one + 1) % vertices : other;
            ends[2 * i] = one;
            ends[2 * i + 1] = other;
            builder.link(one, other, random.nextInt(1, 9) / 2.);
        }
        return builder.build();
    }

    /// The same network, each vertex under another number.
    static Graph renamed(Graph graph, int[] names) {
        var builder = Graph.of(graph.vertices());
        for (var one = 0; one < graph.vertices(); one++) {
            for (var other : graph.neighbours(one)) {
                if (one < other) {
                    builder.link(names[one], names[other], graph.weight(one, other));
                }
            }
        }
        return builder.build();
    }

    static int[] shuffled(int vertices, long seed) {
        var random = new SplittableRandom(seed);
        var names = new int[vertices];
        for (var i = 0; i < vertices; i++) {
            var j = random.nextInt(i + 1);
            names[i] = names[j];
            names[j] = i;
        }
        return names;
    }

    /// In JGraphT's hands, without weights.
    static org.jgrapht.Graph<Integer, DefaultEdge> toJGraphT(Graph graph) {
        var other = new SimpleGraph<Integer, DefaultEdge>(DefaultEdge.class);
        for (var vertex = 0; vertex < graph.vertices(); vertex++) {
            other.addVertex(vertex);
            for (var neighbour : graph.neighbours(vertex)) {
                if (neighbour < vertex) {
                    other.addEdge(vertex, neighbour);
                }
            }
        }
        return other;
    }

    /// From links written “0-1, 1-2*3”: the last of weight 3.
    static Graph of(String links) {
        var parts = links.split(", ?");
        var vertices = Stream.of(parts)
                .flatMap(link -> Stream.of(link.split("\\*")[0].split("-")))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(-1);
        var builder = Graph.of(vertices + 1);
        for (var link : parts) {
            var weighed = link.split("\\*");
            var ends = weighed[0].split("-");
            var weight = weighed.length > 1 ? Double.parseDouble(weighed[1]) : 1;
            builder.link(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), weight);
        }
        return builder.build();
    }
}
