package org.passerelle.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.passerelle.insight.Layer;
import org.passerelle.insight.plan.Action;
import org.passerelle.insight.plan.Cadence;
import org.passerelle.insight.plan.CadenceSimulation;
import org.passerelle.insight.plan.Candidate;
import org.passerelle.insight.plan.Candidate.Kind;
import org.passerelle.insight.plan.Policy;
import org.passerelle.insight.plan.Week;

/// A week of 40 hours planned for 1,000 candidates with three actions each, and what reaching people by the index costs
/// beside other policies and the bound of all.
final class PlanBench implements Benchmark {

    private static final int CANDIDATES = 1_000;
    private static final int BUDGET_MINUTES = 40 * 60;
    private static final double MILLIS_MAXIMUM = 100;
    private static final int RUNS = 20;
    private static final int WEEKS = 60_000;
    private static final double FACTOR = 1.03;

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public void run(Figures figures) {
        plan(figures);
        live(figures);
    }

    private static void plan(Figures figures) {
        var week = new Week(candidates(), BUDGET_MINUTES);
        var plan = week.plan();
        double millis = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            week.plan();
            millis = Math.min(millis, (System.nanoTime() - start) / 1e6);
        }
        figures.add("1,000 candidates planned, best of " + RUNS, millis, "ms", MILLIS_MAXIMUM);
        figures.add("chosen by hand, beside the plan", plan.byHandValue(), "points", plan.value());
        figures.add("the plan, beside its bound", plan.value(), "points", plan.bound());
    }

    private static void live(Figures figures) {
        var simulation = CadenceSimulation.ofLayers(1);
        double index = simulation.cost(Policy.INDEX, WEEKS);
        figures.add("by the index, beside the bound", index, "points a week", simulation.bound() * FACTOR);
        for (var policy : Policy.values())
            if (policy != Policy.INDEX)
                figures.add("by the index, beside " + policy, index, "points a week", simulation.cost(policy, WEEKS));
    }

    private static List<Candidate> candidates() {
        var random = new SplittableRandom(7);
        return IntStream.range(0, CANDIDATES)
                .mapToObj(person -> candidate(person, layer(person), random))
                .toList();
    }

    private static Layer layer(int person) {
        for (var layer : Layer.values()) if (person < layer.size()) return layer;
        return Layer.BEYOND;
    }

    private static Candidate candidate(int person, Layer layer, SplittableRandom random) {
        double chance = random.nextDouble(.2, .9);
        double timesAYear = Math.max(.2, layer.twoWayDays());
        var kind = layer != Layer.BEYOND ? Kind.KEPT : Kind.values()[random.nextInt(Kind.values().length)];
        return new Candidate(
                person,
                layer,
                kind,
                Cadence.ofRhythm(timesAYear, chance, 1).value(),
                chance,
                random.nextDouble(2) * 52 / timesAYear,
                random.nextInt(50) == 0,
                List.of(
                        new Action("message", 15, random.nextDouble(.1)),
                        new Action("call", 30, random.nextDouble(.5)),
                        new Action("coffee", 75 + 15 * random.nextInt(3), random.nextDouble(2))));
    }
}
