package org.passerelle.insight.duplicates;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/// What was learnt of a network, and the pairs it shows.
///
/// Probabilities are meant as they read: of the pairs told with .9, nine in ten are of one person, as far as traits
/// speak independently of each other. Not for several threads at once.
public final class Learned {

    /// Pairs less probable are not kept.
    static final double LEAST = .01;
    private static final int STEPS = 20;

    private final List<Description> descriptions;
    private final Table table;
    private final Scale scale;
    private final Comparison comparison;
    private final Passes passes;
    private final Found found = new Found();
    private final double prior;

    Learned(List<Description> descriptions, int split, long seed) {
        this.descriptions = descriptions;
        table = Table.of(descriptions, split);
        comparison = new Comparison(table);
        passes = Passes.of(table);
        var training = new Training(table, comparison, passes, seed);
        scale = new Scale(comparison, training.weights());
        double floor = Odds.of(LEAST) - odds(training.matches());
        eachOnce((one, other) -> {
            double bits = scale.bits(one, other, floor);
            if (bits >= floor) found.add(one, other, bits);
        });
        prior = prior(training.matches());
    }

    /// All pairs at least as probable, surest first. Cost: a comparison for each pair told.
    ///
    /// @param atLeast from .01 to 1; less shows nothing more
    public List<Likeness> pairs(double atLeast) {
        return pairs(atLeast, _ -> true);
    }

    /// Those of them in which one of these descriptions takes part.
    public List<Likeness> pairsOf(Set<Integer> changed, double atLeast) {
        return pairs(atLeast, place -> changed.contains(table.ids[found.one(place)]) || changed.contains(table.ids[found.other(place)]));
    }

    /// The same pairs as {@link #pairs} without their reasons, for those who have many.
    public Pairings pairings(double atLeast) {
        return new Pairings(table, scale, found, prior, atLeast);
    }

    /// Every pair that was looked at, by ids, some of them twice: whoever is not among them cannot be found.
    public void candidates(Pairings.Sink sink) {
        passes.pairs((one, other) -> sink.pair(table.ids[one], table.ids[other]));
    }

    int[] ids() {
        return table.ids;
    }

    int split() {
        return table.split;
    }

    boolean hasTwoFiles() {
        return table.split > 0;
    }

    private List<Likeness> pairs(double atLeast, IntPredicate wanted) {
        return Arrays.stream(found.atLeast(Odds.of(atLeast) - prior))
                .filter(wanted)
                .mapToObj(this::likeness)
                .sorted(comparingDouble(Likeness::probability)
                        .reversed()
                        .thenComparing(comparingInt(Likeness::first))
                        .thenComparing(comparingInt(Likeness::second)))
                .toList();
    }

    private Likeness likeness(int place) {
        int one = found.one(place);
        int other = found.other(place);
        boolean inOrder = table.ids[one] < table.ids[other];
        var first = inOrder ? one : other;
        var second = inOrder ? other : one;
        var reasons = new Explaining(descriptions, comparison, scale).reasons(first, second);
        return new Likeness(table.ids[first], table.ids[second], Odds.probability(prior + found.bits(place)), reasons);
    }

    private void eachOnce(Pass.Sink sink) {
        var memory = new Memory(Math.clamp(36 - Integer.numberOfLeadingZeros(table.size()), 10, 20));
        passes.pairs((one, other) -> {
            if (memory.isNew(one, other)) sink.pair(one, other);
        });
    }

    /// The bits of two records being of one person before anything is compared, such that the probabilities of all
    /// pairs found add up to it.
    private double prior(double matches) {
        for (var step = 0; step < STEPS; step++) {
            double odds = odds(matches);
            double seen = 0;
            for (var place = 0; place < found.size(); place++) seen += Odds.probability(odds + found.bits(place));
            matches = Priors.matches(table.size(), seen);
        }
        return odds(matches);
    }

    private double odds(double matches) {
        return Odds.of(Math.min(.5, matches / Math.max(2, table.pairs())));
    }
}
