package org.passerelle.insight.network;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/// Who is linked with whom, and how strongly: an undirected weighted network that never changes.
///
/// Vertices are numbered from 0; what they stand for is the caller's. A link has a weight above 0, whose unit is
/// the caller's too: strengths, exchanges, or 1 where only its being there matters.
///
/// ```java
/// var graph = Graph.of(3).link(awa, leon, 2.5).link(leon, zoe, 1).build();
/// graph.degree(leon);   // 2
/// ```
///
/// **Cost.** 24 bytes a link and 12 a vertex: 500,000 links take 12 MB. Safe to share between threads.
public final class Graph {

    final Arcs arcs;
    private final double[] strengths;

    private Graph(Arcs arcs) {
        this.arcs = arcs;
        this.strengths = new double[arcs.vertices()];
        for (var vertex = 0; vertex < strengths.length; vertex++) {
            for (var arc = arcs.offsets[vertex]; arc < arcs.offsets[vertex + 1]; arc++) {
                strengths[vertex] += arcs.values[arc];
            }
        }
    }

    /// Begins a network of so many vertices, none linked.
    ///
    /// @throws IllegalArgumentException below 0
    public static Builder of(int vertices) {
        return new Builder(vertices);
    }

    /// Reads a file in the text format of METIS (Karypis and Kumar 1998), in which research publishes networks.
    ///
    /// First a line `vertices links format`, then a line per vertex of its neighbours, counted from 1, each before
    /// the weight of the link where the format is 1. Lines that begin with `%` are comments. Loops are left out.
    ///
    /// @throws IOException when it cannot be read, or is not in this format; it names the line
    public static Graph read(Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file, UTF_8)) {
            return read(reader);
        }
    }

    /// Reads text; the reader stays open.
    ///
    /// @throws IOException as {@link #read(Path)}
    public static Graph read(Reader text) throws IOException {
        return new MetisLines(new BufferedReader(text)).graph();
    }

    /// How many vertices, linked or not.
    public int vertices() {
        return arcs.vertices();
    }

    /// How many links.
    public int edges() {
        return arcs.count() / 2;
    }

    /// With how many others a vertex is linked.
    ///
    /// @throws IndexOutOfBoundsException when there is no such vertex; so do all methods that take one
    public int degree(int vertex) {
        return arcs.degree(vertex);
    }

    /// The others it is linked with, ascending; a copy.
    public int[] neighbours(int vertex) {
        return arcs.targets(vertex);
    }

    public boolean areLinked(int one, int other) {
        return weight(one, other) > 0;
    }

    /// The weight of the link between two vertices, 0 when they are not linked. Cost: logarithmic in the degree.
    public double weight(int one, int other) {
        return arcs.value(one, other);
    }

    /// The sum of the weights of a vertex's links, 0 without any.
    public double strength(int vertex) {
        return strengths[vertex];
    }

    /// A network in the making; not thread-safe.
    public static final class Builder {

        private final ArcList list;

        private Builder(int vertices) {
            list = new ArcList(vertices);
        }

        /// Links two vertices. Linking them again adds the weights.
        ///
        /// @throws IllegalArgumentException when either is no vertex, both are the same, or the weight is not a
        ///     finite number above 0
        public Builder link(int one, int other, double weight) {
            list.requirePair(one, other);
            if (!(weight > 0) || !Double.isFinite(weight)) {
                throw new IllegalArgumentException("A weight is a number above 0, not %s.".formatted(weight));
            }
            list.add(one, other, weight);
            list.add(other, one, weight);
            return this;
        }

        /// The network so far. Cost: linear in vertices and links.
        public Graph build() {
            return new Graph(Arcs.of(list, Double::sum));
        }
    }
}
