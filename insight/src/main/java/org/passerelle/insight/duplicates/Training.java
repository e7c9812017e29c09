package org.passerelle.insight.duplicates;

import static org.passerelle.insight.duplicates.Weights.LEVELS;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/// Learns weights from a table alone.
///
/// What two people have in common comes from random pairs, and for equal values from how often each comes. What one
/// person’s descriptions have in common comes from the pairs of several passes, each telling of the traits it did not
/// choose by; the counts of all are added up. (Linacre et al. 2022, Splink.)
final class Training {

    private static final int FEWEST_RANDOM_PAIRS = 30_000;
    private static final int MOST_RANDOM_PAIRS = 200_000;
    private static final int PAIRS_A_PASS = 12_000;
    private static final int ROUNDS = 2;
    private static final int EQUAL = Closeness.EQUAL.ordinal();

    private final Table table;
    private final Comparison comparison;
    private final Patterns random;
    private final List<Pass> passes;
    private final List<Patterns> seen = new ArrayList<>();
    private double[][] ofOne;
    private double[][] ofTwo;
    /// Pairs of one person in the whole table, as far as is known.
    private double matches;

    Training(Table table, Comparison comparison, Passes passes, long seed) {
        this.table = table;
        this.comparison = comparison;
        this.passes = passes.forTraining();
        this.random = randomPairs(new SplittableRandom(seed));
        for (var pass : this.passes) seen.add(pairsOf(pass, passes.mostOfEach()));
        this.matches = Priors.matches(table.size(), 0);
        this.ofOne = priors();
        this.ofTwo = priorsOfTwo();
        for (var round = 0; round < ROUNDS; round++) {
            ofTwo = lookAtOthers();
            lookAtMatches();
        }
    }

    Weights weights() {
        return new Weights(table, ofOne, ofTwo, duplicates());
    }

    double matches() {
        return matches;
    }

    private double duplicates() {
        return 2 * matches / table.size();
    }

    private double[][] priors() {
        return table.columns.stream()
                .map(column -> Mixture.smoothed(column.trait, new double[LEVELS]))
                .toArray(double[][]::new);
    }

    private double[][] priorsOfTwo() {
        return table.columns.stream()
                .map(column -> others(column, 0, new double[LEVELS]))
                .toArray(double[][]::new);
    }

    private Patterns randomPairs(SplittableRandom random) {
        var tally = new Patterns.Tally();
        int n = table.size();
        int pairs = Math.clamp(n, FEWEST_RANDOM_PAIRS, MOST_RANDOM_PAIRS);
        if (table.pairs() <= pairs) {
            for (var one = 0; one < n; one++)
                for (int other = one + 1; other < n; other++)
                    if (table.comparable(one, other)) tally.add(comparison.pattern(one, other));
        } else {
            for (var i = 0; i < pairs; i++) {
                int one = random.nextInt(table.split > 0 ? table.split : n);
                int other = table.split > 0 ? random.nextInt(table.split, n) : random.nextInt(n);
                if (one != other) tally.add(comparison.pattern(one, other));
            }
        }
        return tally.leaving(0, 1);
    }

    private Patterns pairsOf(Pass pass, double most) {
        var tally = new Patterns.Tally();
        int step = (int) Math.max(1, Math.min(most, 2 * pass.chance() * table.pairs()) / PAIRS_A_PASS);
        var count = new int[1];
        pass.pairs(table, most, (one, other) -> {
            if (count[0]++ % step == 0) tally.add(comparison.pattern(one, other));
        });
        long left = 0;
        for (var part : pass.parts()) left |= 1L << part.column();
        return tally.leaving(left, step);
    }

    /// What random pairs have in common, those that are probably of one person being set aside.
    private double[][] lookAtOthers() {
        var counts = new double[table.columns.size()][LEVELS + 1];
        var bits = Weights.bits(ofOne, ofTwo);
        double prior = Odds.of(Math.min(.5, matches / table.pairs()));
        for (var i = 0; i < random.counts().length; i++) {
            long pattern = random.patterns()[i];
            double weight = random.counts()[i] * (1 - Odds.probability(prior + Weights.sum(bits, pattern)));
            for (var column = 0; column < counts.length; column++)
                counts[column][Comparison.ordinal(pattern, column)] += weight;
        }
        var shares = new double[counts.length][];
        for (var column = 0; column < counts.length; column++)
            shares[column] = others(table.columns.get(column), ofOne[column][EQUAL] * duplicates(), counts[column]);
        return shares;
    }

    /// @param likes how many others say the same because they are the same
    private static double[] others(Column column, double likes, double[] counts) {
        var shares = new double[LEVELS];
        shares[EQUAL] = Weights.ofTwo(column, likes);
        double sum = Priors.OTHERS;
        for (int level = EQUAL + 1; level < LEVELS; level++) sum += counts[level];
        double left = (1 - shares[EQUAL]) / sum;
        for (int level = EQUAL + 1; level < LEVELS; level++)
            shares[level] =
                    (counts[level] + Priors.OTHERS * Priors.ofTwo(column.trait, Closeness.values()[level])) * left;
        return shares;
    }

    private void lookAtMatches() {
        var counts = new double[table.columns.size()][LEVELS];
        var mixtures = seen.stream()
                .filter(patterns -> patterns.pairs() > 0)
                .map(patterns -> new Mixture(patterns, ofOne, ofTwo, table, matches).learn(table))
                .toList();
        for (var mixture : mixtures) mixture.addTo(counts);
        for (var column = 0; column < counts.length; column++)
            ofOne[column] = Mixture.smoothed(table.columns.get(column).trait, counts[column]);
        for (var column = 0; column < counts.length; column++) ofTwo[column] = amongChosen(mixtures, column);
        var estimates = mixtures.stream()
                .mapToDouble(mixture -> mixture.matchesOfAll(table, ofOne))
                .sorted()
                .toArray();
        if (estimates.length > 0) matches = Priors.matches(table.size(), estimates[estimates.length / 2]);
    }

    /// What two people have in common, half of it being learnt from those who share something already: only they are
    /// ever compared. How common equal values are is known better.
    private double[] amongChosen(List<Mixture> mixtures, int column) {
        var chosen = mixtures.stream()
                .map(mixture -> mixture.ofTwo(column))
                .filter(Objects::nonNull)
                .toList();
        var shares = ofTwo[column].clone();
        for (int level = EQUAL + 1; level < LEVELS && !chosen.isEmpty(); level++) {
            int at = level;
            shares[level] = (shares[level] + chosen.stream().mapToDouble(of -> of[at]).average().orElse(0)) / 2;
        }
        return shares;
    }
}
