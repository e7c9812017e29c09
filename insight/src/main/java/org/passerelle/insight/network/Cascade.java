package org.passerelle.insight.network;

import java.util.Arrays;
import java.util.Collection;
import java.util.SplittableRandom;

/// The domino effect: whoever has just heard a word passes it on, once, to each of theirs with its chance. The
/// independent cascade of Kempe, Kleinberg and Tardos (2003).
///
/// ```java
/// new Cascade(chances).estimate(List.of(awa), 10_000, seed).reached();
/// ```
///
/// Safe to share.
public final class Cascade {

    /// Up to so many links whose chance is neither 0 nor 1, {@link #exact} goes through all that may happen.
    public static final int MOST_UNCERTAIN = 24;

    private final Chances chances;

    public Cascade(Chances chances) {
        this.chances = chances;
    }

    /// By enumeration of all that may happen. Cost: 2 to the power of the uncertain links, at worst.
    ///
    /// @param first who says it first
    /// @throws IndexOutOfBoundsException when one of these is no vertex
    /// @throws IllegalArgumentException with more than {@value #MOST_UNCERTAIN} uncertain links: estimate instead
    public Spread exact(Collection<Integer> first) {
        var uncertain =
                Arrays.stream(chances.arcs.values).filter(chance -> chance < 1).count();
        if (uncertain > MOST_UNCERTAIN) {
            throw new IllegalArgumentException(
                    "Of %d uncertain links, too many happen; estimate instead.".formatted(uncertain));
        }
        return new Spread(new Worlds(chances.arcs, first).reached(), 0);
    }

    /// By trial: so many runs, drawn from a seed; the same seed gives the same answer on every machine. Works in
    /// the common pool. Cost: the links of all reached, per run.
    ///
    /// @param runs 2 or more; 10,000 are usual
    /// @throws IndexOutOfBoundsException when one of the first is no vertex
    /// @throws IllegalArgumentException with fewer than two runs
    public Spread estimate(Collection<Integer> first, int runs, long seed) {
        if (runs < 2) {
            throw new IllegalArgumentException("Two runs at least, not %d.".formatted(runs));
        }
        var random = new SplittableRandom(seed);
        var randoms = new SplittableRandom[Stripes.COUNT];
        Arrays.setAll(randoms, stripe -> random.split());
        var sums = Stripes.sum(Stripes.map(stripe -> ofStripe(first, runs, stripe, randoms[stripe])));
        var mean = sums[0] / runs;
        var variance = Math.max(0, (sums[1] - sums[0] * mean) / (runs - 1));
        return new Spread(mean, Math.sqrt(variance / runs));
    }

    private double[] ofStripe(Collection<Integer> first, int runs, int stripe, SplittableRandom random) {
        var trial = new Trial(chances.arcs, first);
        var sums = new double[2];
        for (var run = stripe; run < runs; run += Stripes.COUNT) {
            double reached = trial.run(random);
            sums[0] += reached;
            sums[1] += reached * reached;
        }
        return sums;
    }
}
