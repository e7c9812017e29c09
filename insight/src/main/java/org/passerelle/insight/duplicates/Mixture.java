package org.passerelle.insight.duplicates;

import static org.passerelle.insight.duplicates.Weights.LEVELS;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Pairs of one person among pairs of two, told apart by expectation and maximisation: what two people’s descriptions
/// have in common is known, what one person’s have is learnt.
final class Mixture {

    private static final int STEPS = 25;
    /// What is less probable counts for nothing: else a crowd of strangers, each a little like, would be learnt from.
    private static final double LEAST = .1;

    private final Patterns patterns;
    private final double[][] ofOne;
    /// Among any two, and among two of those chosen: who shares a name may share the beginning of an address too.
    private final double[][] known;
    private final double[][] ofTwo;
    /// The share of pairs of one person.
    private double share;
    /// How many of them, by column and closeness.
    private final double[][] matches;
    private final double[][] others;

    /// @param ofOne where to start from; it is not changed
    /// @param all how many pairs of one person the whole table has, as far as is known
    Mixture(Patterns patterns, double[][] ofOne, double[][] ofTwo, Table table, double all) {
        this.patterns = patterns;
        this.ofOne = new double[ofOne.length][];
        for (var column = 0; column < ofOne.length; column++) this.ofOne[column] = ofOne[column].clone();
        this.known = ofTwo;
        this.ofTwo = ofTwo.clone();
        this.matches = new double[ofOne.length][LEVELS + 1];
        this.others = new double[ofOne.length][LEVELS + 1];
        this.share = share(all * shown(table, ofOne));
    }

    /// Cost: {@value #STEPS} readings of the patterns.
    Mixture learn(Table table) {
        for (var step = 0; step < STEPS; step++) {
            expect();
            for (var column = 0; column < ofOne.length; column++)
                if (!patterns.leaves(column)) maximise(table.columns.get(column).trait, column);
        }
        return this;
    }

    private void expect() {
        for (var row : matches) Arrays.fill(row, 0);
        for (var row : others) Arrays.fill(row, 0);
        double sum = 0;
        var bits = Weights.bits(ofOne, ofTwo);
        for (var column = 0; column < bits.length; column++) if (patterns.leaves(column)) Arrays.fill(bits[column], 0);
        double prior = Odds.of(share);
        for (var i = 0; i < patterns.counts().length; i++) {
            double probability = Odds.probability(prior + Weights.sum(bits, patterns.patterns()[i]));
            double weight = probability < LEAST ? 0 : patterns.counts()[i] * probability;
            sum += weight;
            for (var column = 0; column < ofOne.length; column++) {
                int level = Comparison.ordinal(patterns.patterns()[i], column);
                matches[column][level] += weight;
                others[column][level] += patterns.counts()[i] - weight;
            }
        }
        share = share(sum * patterns.scale());
    }

    /// What was counted, of the traits that did not choose the pairs.
    void addTo(double[][] counts) {
        for (var column = 0; column < counts.length; column++)
            for (var level = 0; level < LEVELS && !patterns.leaves(column); level++)
                counts[column][level] += matches[column][level];
    }

    /// How many pairs of one person the whole table would have, since the pass shows only those that agree on its
    /// traits.
    double matchesOfAll(Table table, double[][] learnt) {
        return share * patterns.pairs() * patterns.scale() / shown(table, learnt);
    }

    /// The share of pairs of one person that agree on what chose these.
    private double shown(Table table, double[][] learnt) {
        double shown = 1;
        for (var column = 0; column < learnt.length; column++)
            if (patterns.leaves(column)) shown *= learnt[column][Closeness.EQUAL.ordinal()] * said(table, column);
        return shown;
    }

    private double share(double matches) {
        return Math.clamp(matches / (patterns.pairs() * patterns.scale()), 1e-4, .99);
    }

    private static double said(Table table, int column) {
        return Math.min(1, (double) table.columns.get(column).size() / table.size());
    }

    private void maximise(Trait trait, int column) {
        ofOne[column] = smoothed(trait, matches[column]);
        ofTwo[column] = shares(others[column], Priors.OTHERS, known[column]);
    }

    /// The share of each closeness among two people of those chosen; null for a trait that chose them.
    double @Nullable [] ofTwo(int column) {
        return patterns.leaves(column) ? null : ofTwo[column];
    }

    /// Shares of what was counted, beliefs being added.
    static double[] smoothed(Trait trait, double[] counts) {
        var believed = new double[LEVELS];
        for (var level = 0; level < LEVELS; level++) believed[level] = Priors.ofOne(trait, Closeness.values()[level]);
        return Bounds.within(trait, shares(counts, Priors.MATCHES, believed));
    }

    private static double[] shares(double[] counts, double weight, double[] believed) {
        double sum = weight;
        for (var level = 0; level < LEVELS; level++) sum += counts[level];
        var shares = new double[LEVELS];
        for (var level = 0; level < LEVELS; level++) shares[level] = (counts[level] + weight * believed[level]) / sum;
        return shares;
    }
}
