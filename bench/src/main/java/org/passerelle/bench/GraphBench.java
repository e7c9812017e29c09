package org.passerelle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.passerelle.insight.network.Affinity;
import org.passerelle.insight.network.Betweenness;
import org.passerelle.insight.network.Graph;
import org.passerelle.insight.network.Suggestions;

/// Suggestions for everyone of 50,000 people, and exact betweenness of a network of researchers against JGraphT's.
final class GraphBench implements Benchmark {

    private static final int PEOPLE = 50_000;
    private static final int LINKS = 500_000;
    private static final int SUGGESTIONS = 10;
    private static final double CPU_SECONDS_MAXIMUM = 10;
    private static final double TIMES_FASTER = 5;
    private static final double RELATIVE_DIFFERENCE_MAXIMUM = 1e-9;
    private static final int RUNS = 3;
    private static final Path PUBLISHED = Path.of("../shared/corpus/graphs/small/hep-th.graph");

    @Override
    public String name() {
        return "graph";
    }

    @Override
    public void run(Figures figures) throws Exception {
        suggest(figures);
        lieBetween(figures);
    }

    private static void suggest(Figures figures) throws IOException {
        figures.note("inventing %,d people and %,d links".formatted(PEOPLE, LINKS));
        var suggestions = new Suggestions(invented(PEOPLE, LINKS), Affinity.RESOURCE_ALLOCATION);
        long self = ProcessHandle.current().pid();
        double cpu = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            double before = Machine.cpuSeconds(self);
            suggestions.ofAll(SUGGESTIONS);
            cpu = Math.min(cpu, Machine.cpuSeconds(self) - before);
        }
        figures.add("suggestions for 50,000", cpu, "CPU s", CPU_SECONDS_MAXIMUM);
    }

    private static void lieBetween(Figures figures) throws Exception {
        var graph = researchers();
        double ours = seconds(() -> Betweenness.of(graph));
        double alone;
        try (var oneThread = new ForkJoinPool(1)) {
            alone = seconds(() -> oneThread.submit(() -> Betweenness.of(graph)).get());
        }
        figures.note("betweenness by JGraphT");
        long start = System.nanoTime();
        var theirs = new BetweennessCentrality<>(toJGraphT(graph));
        theirs.getScores();
        double rival = (System.nanoTime() - start) / 1e9;
        figures.add("exact betweenness", ours, "s", rival / TIMES_FASTER);
        figures.add("exact betweenness, one thread", alone, "s", rival / TIMES_FASTER);
        double difference = difference(Betweenness.of(graph), theirs);
        figures.add("difference from JGraphT", difference, "1", RELATIVE_DIFFERENCE_MAXIMUM);
    }

    private static double seconds(Callable<double[]> work) throws Exception {
        double seconds = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            work.call();
            seconds = Math.min(seconds, (System.nanoTime() - start) / 1e9);
        }
        return seconds;
    }

    private static double difference(double[] ours, BetweennessCentrality<Integer, DefaultEdge> theirs) {
        double largest = 0;
        for (int vertex = 0; vertex < ours.length; vertex++) {
            double score = theirs.getVertexScore(vertex);
            largest = Math.max(largest, Math.abs(ours[vertex] - score) / Math.max(1, score));
        }
        return largest;
    }

    /// The co-authors of high-energy theory (Newman 2001) where they lie beside the project, else as many invented.
    private static Graph researchers() throws IOException {
        var published = Path.of(Launched.launcher()).resolveSibling(PUBLISHED);
        return Files.exists(published) ? Graph.read(published) : invented(8_361, 15_751);
    }

    /// Two ends in three are drawn from earlier links, so that some know hundreds and most know few.
    private static Graph invented(int people, int links) {
        var random = new SplittableRandom(7);
        var builder = Graph.of(people);
        var ends = new int[2 * links];
        for (int i = 0; i < 2 * links; i += 2) {
            int one = drawn(random, people, ends, i);
            int other = drawn(random, people, ends, i);
            other = one == other ? (one + 1) % people : other;
            ends[i] = one;
            ends[i + 1] = other;
            builder.link(one, other, 1);
        }
        return builder.build();
    }

    private static int drawn(SplittableRandom random, int people, int[] ends, int known) {
        return known == 0 || random.nextInt(3) == 0 ? random.nextInt(people) : ends[random.nextInt(known)];
    }

    private static org.jgrapht.Graph<Integer, DefaultEdge> toJGraphT(Graph graph) {
        var rival = new SimpleGraph<Integer, DefaultEdge>(DefaultEdge.class);
        for (int vertex = 0; vertex < graph.vertices(); vertex++) {
            rival.addVertex(vertex);
            for (int neighbour : graph.neighbours(vertex)) if (neighbour < vertex) rival.addEdge(vertex, neighbour);
        }
        return rival;
    }
}
