package org.passerelle.insight.returns;

import static java.util.stream.IntStream.range;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Margin won per hour given.
///
/// Two things are uncertain: how many contracts come, and what the next will bring. The first follows the
/// {@link ContractRate}; the second, the Bayesian bootstrap over contracts (Rubin 1981): each draw weighs them anew. The
/// law of the product is solved for each draw of weights, not simulated; with equal margins it is exact.
///
/// @param margins one for each contract, in any currency; below 0 where one cost more than it brought. None when none came
/// @param parts of each contract that count, above 0 to 1, in the same order
/// @param months above 0 in which they came
/// @param hours above 0 that were given in those months
public record Engagement(List<Double> margins, List<Double> parts, double months, double hours) {

    private static final int DRAWS = 1_000;
    private static final double LOW = .025;
    private static final long SEED = 29;

    /// @throws IllegalArgumentException for months or hours that are not above 0, margins without parts, or parts that are
    ///     not above 0
    public Engagement {
        margins = List.copyOf(margins);
        parts = List.copyOf(parts);
        if (!(months > 0) || !(hours > 0)) {
            throw new IllegalArgumentException("No return on %s hours in %s months.".formatted(hours, months));
        }
        if (margins.size() != parts.size() || parts.stream().anyMatch(part -> !(part > 0))) {
            throw new IllegalArgumentException("%d margins in parts of %s.".formatted(margins.size(), parts));
        }
    }

    /// Whole contracts.
    public Engagement(List<Double> margins, double months, double hours) {
        this(margins, margins.stream().map(margin -> 1.).toList(), months, hours);
    }

    /// Margin over hours, as it happened.
    public double raw() {
        return won() / hours;
    }

    /// What an hour is expected to bring; 0 where nothing was won. Cost: linear in contracts.
    public double mean() {
        var contracts = contracts();
        return contracts == 0 ? 0 : new ContractRate(contracts, months).law().mean() * months / hours * won() / contracts;
    }

    /// What an hour is expected to bring, with its 95 % interval; of nothing won, all three are 0: nothing is known of what
    /// the first contract will bring. Cost: some ten milliseconds.
    public Interval interval() {
        var contracts = contracts();
        if (contracts == 0) {
            return new Interval(0, 0, 0);
        }
        var law = new ContractRate(contracts, months).law();
        var perHour = months / hours;
        var draws = draws(perHour);
        return new Interval(mean(), quantile(law, draws, LOW), quantile(law, draws, 1 - LOW));
    }

    private double contracts() {
        return parts.stream().mapToDouble(Double::doubleValue).sum();
    }

    private double won() {
        return range(0, parts.size())
                .mapToDouble(i -> margins.get(i) * parts.get(i))
                .sum();
    }

    /// What a contract a month would bring an hour, under so many weighings of the contracts.
    private double[] draws(double perHour) {
        var first = margins.getFirst();
        if (margins.stream().allMatch(first::equals)) {
            return new double[] {first * perHour};
        }
        var random = new SplittableRandom(SEED);
        return range(0, DRAWS).mapToDouble(draw -> perHour * weighed(random)).toArray();
    }

    private double weighed(SplittableRandom random) {
        var sum = 0.;
        var weights = 0.;
        for (var i = 0; i < margins.size(); i++) {
            var weight = -Math.log(1 - random.nextDouble()) * parts.get(i);
            sum += weight * margins.get(i);
            weights += weight;
        }
        return sum / weights;
    }

    /// Where rate times draw, over all draws, stays below so often. Draws below 0 turn the law round.
    private static double quantile(GammaLaw law, double[] draws, double chance) {
        var below = Arrays.stream(draws).filter(draw -> draw < 0).count() / (double) draws.length;
        var nothing = Arrays.stream(draws).filter(draw -> draw == 0).count() / (double) draws.length;
        var scale = law.mean() * Arrays.stream(draws).map(Math::abs).average().orElseThrow();
        if (chance < below) {
            return -GammaLaw.quantile(value -> 1 - cumulative(law, draws, -value), 1 - chance, scale);
        }
        return chance <= below + nothing
                ? 0
                : GammaLaw.quantile(value -> cumulative(law, draws, value), chance, scale);
    }

    private static double cumulative(GammaLaw law, double[] draws, double value) {
        return Arrays.stream(draws)
                .map(draw -> draw == 0
                        ? (value < 0 ? 0 : 1)
                        : draw > 0 ? law.cumulative(value / draw) : 1 - law.cumulative(value / draw))
                .average()
                .orElseThrow();
    }
}
