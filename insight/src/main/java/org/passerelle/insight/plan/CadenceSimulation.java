package org.passerelle.insight.plan;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lives through many weeks by one {@link Policy} or another, to see what each costs beside the bound.
///
/// Every week each policy reaches whom it scores highest, one after the other, while there is time; when the next one
/// does not fit, what is left is kept for the week after, so that all policies spend the same. A person's first, second
/// and every later attempt ends alike under all of them, and nobody is reached twice in a week.
///
/// ```java
/// var simulation = CadenceSimulation.ofLayers(1);
/// simulation.cost(Policy.INDEX, 6000) / simulation.bound();   // 1.01, say
/// ```
///
/// @param budget time a week, above 0
/// @param seed the same seed gives the same answers
public record CadenceSimulation(List<Cadence> contacts, double budget, long seed) {

    private static final double SETTLED_AFTER = .1;

    /// Sixty contacts of four layers, 5, 10, 25 and 20 of them, and 2 hours a week \[H]. A layer is worth twice the
    /// next one out, give or take a half; an attempt is answered with a chance of 0.3 to 0.9, and takes a quarter of
    /// an hour, half an hour or an hour. At the best rhythm everyone is reached less than weekly.
    public static CadenceSimulation ofLayers(long seed) {
        var random = new SplittableRandom(seed);
        var contacts = Stream.of(layer(5, 8, random), layer(10, 4, random), layer(25, 2, random), layer(20, 1, random))
                .flatMap(List::stream)
                .toList();
        return new CadenceSimulation(contacts, 2, seed);
    }

    private static List<Cadence> layer(int people, double value, SplittableRandom random) {
        var times = new double[] {.25, .5, 1};
        return Stream.generate(() -> new Cadence(
                        value * random.nextDouble(.5, 1.5),
                        random.nextDouble(.3, .9),
                        times[random.nextInt(times.length)]))
                .limit(people)
                .toList();
    }

    /// What no policy can undercut, in points a week; see {@link Cadence#lowerBound}.
    public double bound() {
        return Cadence.lowerBound(contacts, budget);
    }

    /// What a policy costs on average, Σ value × weeks, in points a week; the first tenth, in which things settle, is
    /// left out. Cost: weeks × n log n.
    ///
    /// @param weeks how long to live by it, above 0
    public double cost(Policy policy, int weeks) {
        var random = new SplittableRandom(seed);
        var answers = contacts.stream().map(contact -> random.split()).toList();
        var staleness = new double[contacts.size()];
        Arrays.fill(staleness, 1);
        var settled = (int) (weeks * SETTLED_AFTER);
        var time = 0.;
        var cost = 0.;
        for (var week = 0; week < weeks; week++) {
            cost += week < settled ? 0 : cost(staleness);
            time += budget;
            var answered = new boolean[contacts.size()];
            for (int contact : order(policy, staleness, random)) {
                if (contacts.get(contact).time() > time) {
                    break;
                }
                time -= contacts.get(contact).time();
                answered[contact] = answers.get(contact).nextDouble() < contacts.get(contact).chance();
            }
            Arrays.setAll(staleness, i -> answered[i] ? 1 : staleness[i] + 1);
        }
        return cost / (weeks - settled);
    }

    private double cost(double[] staleness) {
        return IntStream.range(0, staleness.length)
                .mapToDouble(i -> contacts.get(i).value() * staleness[i])
                .sum();
    }

    private List<Integer> order(Policy policy, double[] staleness, SplittableRandom random) {
        var scores = new double[staleness.length];
        Arrays.setAll(scores, i -> policy.score(contacts.get(i), staleness[i], random));
        var order = new ArrayList<>(IntStream.range(0, scores.length).boxed().toList());
        order.sort(comparingDouble(i -> -scores[i]));
        return order;
    }
}
