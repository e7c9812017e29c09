package org.passerelle.insight.duplicates;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/// What each closeness of each trait is worth, by how often it comes between descriptions of one and of two.
final class Weights {

    static final int LEVELS = Closeness.MISSING.ordinal();
    private static final int EQUAL = Closeness.EQUAL.ordinal();
    private static final Set<Trait> NAMES = EnumSet.of(Trait.GIVEN, Trait.FAMILY);
    /// How far the rarity of a name passes to a piece or a slip of it, and how many bits at most.
    private static final double RARITY = .5;
    private static final double RARITY_MOST = 3;

    /// By column and closeness, without `MISSING`: the share among pairs of one, and among any two.
    final double[][] ofOne;
    final double[][] ofTwo;
    private final float[][] equalBits;
    private final double[][] bits;
    private final double[] best;
    private final boolean[] named;

    /// @param duplicates how many others a record has of its own kind, on the mean
    Weights(Table table, double[][] ofOne, double[][] ofTwo, double duplicates) {
        this.ofOne = ofOne;
        this.ofTwo = ofTwo;
        int n = table.columns.size();
        equalBits = new float[n][];
        named = new boolean[n];
        bits = bits(ofOne, ofTwo);
        best = new double[n];
        for (var column = 0; column < n; column++) {
            equalBits[column] = equalBits(table.columns.get(column), ofOne[column][EQUAL], duplicates);
            named[column] = NAMES.contains(table.columns.get(column).trait);
            best[column] = Math.max(best(column, Closeness::isPieceOrSlip, rarest(column)), best(column, level -> !level.isPieceOrSlip(), 0));
        }
    }

    private double best(int column, Predicate<Closeness> wanted, double rarity) {
        double best = 0;
        for (int level = EQUAL + 1; level < LEVELS; level++)
            if (wanted.test(Closeness.values()[level])) best = Math.max(best, bits[column][level] + rarity);
        return best;
    }

    private double rarest(int column) {
        if (!named[column]) return 0;
        double most = 0;
        for (float bits : equalBits[column]) most = Math.max(most, bits);
        return rarity(column, most);
    }

    /// What a value is worth that two share: the rarer, the more; never against them.
    private static float[] equalBits(Column column, double ofOne, double duplicates) {
        var bits = new float[column.values.size()];
        for (var code = 0; code < bits.length; code++)
            if (column.count(code) > 0)
                bits[code] = (float) Math.max(0, Odds.bits(ofOne, ofTwo(column, column.count(code), ofOne * duplicates)));
        return bits;
    }

    /// How often someone else has a value that so many have, the pair in question and its likes not being counted.
    static double ofTwo(Column column, int count, double likes) {
        double others = Math.max(0, count - 1 - Math.max(1, likes));
        return (others + Priors.OTHERS * Priors.sameOfTwo(column.trait)) / (column.size() + Priors.OTHERS);
    }

    /// The same on the mean over all values.
    static double ofTwo(Column column, double likes) {
        double sum = 0;
        for (var code = 0; code < column.values.size(); code++) {
            int count = column.count(code);
            if (count > 0) sum += count * ofTwo(column, count, likes);
        }
        return sum / column.size();
    }

    double equal(int column, int code) {
        return equalBits[column][code];
    }

    double bits(int column, int ordinal) {
        return bits[column][ordinal];
    }

    /// What a piece or a slip of a name is worth beside what such are on the mean: the rarer the commoner of the two names,
    /// the more. 0 where names are not what is compared.
    double rarity(int column, int one, int other) {
        if (!named[column]) return 0;
        return rarity(column, Math.min(equalBits[column][one], equalBits[column][other]));
    }

    private double rarity(int column, double equal) {
        return Math.clamp(RARITY * (equal - bits[column][EQUAL]), -RARITY_MOST, RARITY_MOST);
    }

    /// The most a trait can bring that is not equal.
    double best(int column) {
        return best[column];
    }

    /// By column and closeness, equal values counting as common as they are on the mean; 0 for `MISSING`.
    static double[][] bits(double[][] ofOne, double[][] ofTwo) {
        var bits = new double[ofOne.length][LEVELS + 1];
        for (var column = 0; column < bits.length; column++)
            for (var level = 0; level < LEVELS; level++)
                bits[column][level] = Odds.bits(ofOne[column][level], ofTwo[column][level]);
        return bits;
    }

    static double sum(double[][] bits, long pattern) {
        double sum = 0;
        for (var column = 0; column < bits.length; column++) sum += bits[column][Comparison.ordinal(pattern, column)];
        return sum;
    }
}
