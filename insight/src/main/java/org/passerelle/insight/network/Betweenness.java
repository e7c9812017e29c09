package org.passerelle.insight.network;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// How often a vertex lies on the shortest paths between others.
///
/// The betweenness of v sums, over the pairs of other vertices, the share of their shortest paths that pass
/// through v; each pair counts once, and weights play no part. Freeman (1977), computed as Brandes (2001) does.
/// In the network of one person, where everyone knows that person, it has no meaning: take {@link EgoBetweenness}.
///
/// ```java
/// double[] betweenness = Betweenness.of(graph);   // 0 to (n − 1)(n − 2)/2 each
/// ```
public final class Betweenness {

    private Betweenness() {}

    /// Exact, by vertex. Trees that hang from the network are folded first.
    ///
    /// **Cost.** Vertices × links: a second for 8,000 vertices and 16,000 links on two cores, some minutes for ten
    /// times as many; memory 16 × 36 bytes a vertex. Works in the common pool; the same bits on every machine.
    public static double[] of(Graph graph) {
        var core = Core.of(graph);
        var sums = Stripes.sum(Stripes.map(stripe -> ofStripe(core, stripe)));
        var betweenness = core.known.clone();
        for (var seat = 0; seat < sums.length; seat++) {
            betweenness[core.members[seat]] += sums[seat] / 2;
        }
        return betweenness;
    }

    private static double[] ofStripe(Core core, int stripe) {
        var dependencies = new Dependencies(core);
        for (var source = stripe; source < core.members.length; source += Stripes.COUNT) {
            dependencies.addFrom(source);
        }
        return dependencies.sums();
    }

    /// By samples, by vertex: with a chance of 1 − `risk`, every one is within `error` × n(n − 1)/2 of the exact
    /// one. The same seed gives the same answer on every machine. Riondato and Kornaropoulos (2016).
    ///
    /// **Cost.** One search for each of {@link #samples}, however large the network: to be taken where the exact
    /// one would be too slow. Works in the common pool.
    ///
    /// @param error above 0, below 1
    /// @param risk above 0, below 1
    /// @throws IllegalArgumentException when either is out of its range
    public static double[] estimate(Graph graph, double error, double risk, long seed) {
        var samples = samples(Pieces.of(graph).longestPath(), error, risk);
        if (samples == 0) {
            return new double[graph.vertices()];
        }
        var random = new SplittableRandom(seed);
        var randoms = Stream.generate(random::split).limit(Stripes.COUNT).toList();
        var hits = Stripes.sum(Stripes.map(stripe -> ofSamples(graph, samples, stripe, randoms.get(stripe))));
        var pairs = graph.vertices() * (graph.vertices() - 1.) / 2;
        return Arrays.stream(hits).map(hit -> hit / samples * pairs).toArray();
    }

    private static double[] ofSamples(Graph graph, long samples, int stripe, SplittableRandom random) {
        var drawn = new PathSamples(graph);
        for (var sample = (long) stripe; sample < samples; sample += Stripes.COUNT) {
            drawn.draw(random);
        }
        return drawn.hits();
    }

    /// How many paths to draw: (½/ε²)(⌊log₂(v − 2)⌋ + 1 + ln 1/δ), rounded up, for an error ε at a risk δ. It
    /// does not grow with the network but with its longest shortest path, and little.
    ///
    /// @param vertices v, the most on any shortest path, ends included; 0 samples are needed below 3
    /// @throws IllegalArgumentException as {@link #estimate}
    public static long samples(int vertices, double error, double risk) {
        if (!(error > 0 && error < 1 && risk > 0 && risk < 1)) {
            throw new IllegalArgumentException(
                    "Error and risk are between 0 and 1, not %s and %s.".formatted(error, risk));
        }
        if (vertices < 3) {
            return 0;
        }
        var dimension = 31 - Integer.numberOfLeadingZeros(vertices - 2) + 1;
        return (long) Math.ceil(.5 / (error * error) * (dimension - Math.log(risk)));
    }
}
