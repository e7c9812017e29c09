package org.passerelle.insight.duplicates;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.passerelle.insight.CalibrationTable;

/// How well pairs are found where it is known who is who.
///
/// @param pairs how many pairs of one person there are
/// @param found how many are told
/// @param right how many of those are of one person
/// @param precision right ones among those told, 0 to 1; 1 where none is told
/// @param recall right ones among all there are; 1 where there is none
/// @param f1 the harmonic mean of the two
/// @param blockingRecall those looked at among all there are: more cannot be found
/// @param calibration ten ranges of probability, lowest first, over the pairs that reach .01
public record Judgement(
        int records,
        long pairs,
        long found,
        long right,
        double precision,
        double recall,
        double f1,
        double blockingRecall,
        List<Bin> calibration) {

    /// Pairs told with such a probability.
    ///
    /// @param predicted their mean probability, 0 where there is none
    /// @param observed the share that is of one person, likewise
    public record Bin(double from, double to, int pairs, double predicted, double observed) {}

    /// Judges what is believed rather than not: in one file the groups, in two files the partners. Cost: as looking for
    /// the pairs.
    ///
    /// @param person who a description is of, by its id: one number for each person
    public static Judgement of(Learned learned, IntUnaryOperator person) {
        var tally = new Tally(person);
        var pairings = learned.pairings(.5);
        if (learned.hasTwoFiles()) pairings.oneToOne((one, other, _) -> tally.told(one, other));
        else pairings.groups().forEach(tally::told);
        var looked = new Found();
        learned.candidates((one, other) -> {
            if (tally.isOne(one, other)) looked.add(Math.min(one, other), Math.max(one, other), 0);
        });
        var calibration = new CalibrationTable();
        learned.pairings(Learned.LEAST)
                .forEach((one, other, probability) -> calibration.add(probability, tally.isOne(one, other)));
        return of(learned, tally, looked.size(), calibration);
    }

    private static Judgement of(Learned learned, Tally tally, long looked, CalibrationTable calibration) {
        long pairs = pairs(learned, tally.person);
        double precision = share(tally.right, tally.found);
        double recall = share(tally.right, pairs);
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        var bins = calibration.bins().stream()
                .map(bin -> new Bin(
                        bin.from(),
                        bin.to(),
                        bin.observed().total(),
                        bin.predicted(),
                        bin.observed().share()))
                .toList();
        return new Judgement(
                learned.ids().length, pairs, tally.found, tally.right, precision, recall, f1, share(looked, pairs), bins);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private static long pairs(Learned learned, IntUnaryOperator person) {
        var ids = learned.ids();
        int split = learned.split();
        var left = new HashMap<Integer, Integer>();
        long pairs = 0;
        for (var record = 0; record < ids.length; record++) {
            int who = person.applyAsInt(ids[record]);
            int before = left.getOrDefault(who, 0);
            if (split == 0 || record >= split) pairs += before;
            if (split == 0 || record < split) left.put(who, before + 1);
        }
        return pairs;
    }

    private static final class Tally {

        private final IntUnaryOperator person;
        private long found;
        private long right;

        Tally(IntUnaryOperator person) {
            this.person = person;
        }

        boolean isOne(int one, int other) {
            return person.applyAsInt(one) == person.applyAsInt(other);
        }

        void told(int one, int other) {
            found++;
            if (isOne(one, other)) right++;
        }

        void told(int[] group) {
            Arrays.stream(group)
                    .forEach(one -> IntStream.of(group).filter(other -> one < other).forEach(other -> told(one, other)));
        }
    }
}
