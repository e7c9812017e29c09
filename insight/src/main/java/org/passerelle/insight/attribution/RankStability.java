package org.passerelle.insight.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Whether the order of channels would hold, had chance dealt the same journeys a little differently: a bootstrap over
/// journeys.
///
/// @param byChannel in the order of their numbers
public record RankStability(List<Standing> byChannel) {

    public static final int USUAL_DRAWS = 1_000;

    private static final double TAIL = .025;
    private static final double ROUNDING = 1e-9;

    /// How firmly a channel stands.
    ///
    /// @param rank 1 for the most credited; equals share the better one
    /// @param kept how often, 0 to 1, other draws give it the same rank
    /// @param low the lower end of the 95 % interval of its share in all that was won, 0 to 1 when no value is below 0
    /// @param high its upper end
    public record Standing(int rank, double kept, double low, double high) {}

    /// Draws so many times as many journeys with replacement; the same seed gives the same answer on every machine. Cost:
    /// that of the model, once a draw.
    ///
    /// @param draws 1 or more; {@value #USUAL_DRAWS} are usual
    /// @throws IllegalArgumentException for fewer than one draw
    public static RankStability of(Attribution model, Journeys journeys, int draws, long seed) {
        if (draws < 1) {
            throw new IllegalArgumentException("One draw at least, not %d.".formatted(draws));
        }
        var ranks = ranks(model.credit(journeys));
        var random = new SplittableRandom(seed);
        var kept = new int[ranks.length];
        var shares = new double[ranks.length][draws];
        for (var draw = 0; draw < draws; draw++) {
            var credit = model.credit(journeys.resampled(random));
            var drawn = ranks(credit);
            for (var channel = 0; channel < ranks.length; channel++) {
                kept[channel] += drawn[channel] == ranks[channel] ? 1 : 0;
                shares[channel][draw] = credit.share(channel);
            }
        }
        return new RankStability(IntStream.range(0, ranks.length)
                .mapToObj(channel -> standing(ranks[channel], kept[channel], shares[channel]))
                .toList());
    }

    private static Standing standing(int rank, int kept, double[] shares) {
        Arrays.sort(shares);
        var draws = shares.length;
        return new Standing(
                rank,
                (double) kept / draws,
                shares[(int) (TAIL * draws)],
                shares[Math.min(draws - 1, (int) ((1 - TAIL) * draws))]);
    }

    private static int[] ranks(Credit credit) {
        var credits = credit.byChannel();
        return credits.stream()
                .mapToInt(one -> 1 + (int) credits.stream().filter(other -> other - one > ROUNDING * Math.abs(one)).count())
                .toArray();
    }
}
