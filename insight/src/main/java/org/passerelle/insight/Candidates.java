package org.passerelle.insight;

import static org.passerelle.insight.TieEvaluation.Scorer.DAYS;
import static org.passerelle.insight.TieEvaluation.Scorer.EXPONENTIAL_30;
import static org.passerelle.insight.TieEvaluation.Scorer.RECENCY;
import static org.passerelle.insight.TieEvaluation.Scorer.RFM;
import static org.passerelle.insight.TieEvaluation.Scorer.STRENGTH;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// The pairs with a history at one cut, a column per score.
final class Candidates {

    private static final double HALF_LIFE_DAYS = 30;

    private final double[] strength;
    private final double[] lastDay;
    private final double[] days;
    private final double[] messages;
    private final double[] exponential;
    private final boolean[] positive;
    private int count;

    private Candidates(int room) {
        strength = new double[room];
        lastDay = new double[room];
        days = new double[room];
        messages = new double[room];
        exponential = new double[room];
        positive = new boolean[room];
    }

    static Candidates at(int cut, int horizonDays, TemporalEdges edges, TieModel model) {
        var candidates = new Candidates(edges.pairs());
        var accumulator = new TieAccumulator(model, LocalDate.ofEpochDay(cut - 1));
        for (int from = 0, end; from < edges.messages(); from = end) {
            end = edges.endOfPair(from);
            if (edges.day(from) < cut) {
                candidates.add(edges, from, end, cut, horizonDays, accumulator);
            }
        }
        return candidates;
    }

    private void add(
            TemporalEdges edges, int from, int end, int cut, int horizonDays, TieAccumulator accumulator) {
        var message = from;
        for (; message < end && edges.day(message) < cut; message++) {
            var day = edges.day(message);
            var newDay = message == from || day != edges.day(message - 1);
            if (newDay) {
                days[count]++;
            }
            if (newDay || edges.isForth(message) != edges.isForth(message - 1)) {
                exponential[count] += Math.pow(.5, (cut - 1 - day) / HALF_LIFE_DAYS);
            }
            messages[count]++;
            lastDay[count] = day;
            accumulator.accept(day, edges.isForth(message) ? Direction.OUT : Direction.IN, 1);
        }
        strength[count] = accumulator.finish().strength();
        positive[count] = wentBothWays(edges, message, end, cut + (long) horizonDays);
        count++;
    }

    private static boolean wentBothWays(TemporalEdges edges, int from, int end, long until) {
        var forth = false;
        var back = false;
        for (var message = from; message < end && edges.day(message) < until; message++) {
            forth |= edges.isForth(message);
            back |= !edges.isForth(message);
        }
        return forth && back;
    }

    TieEvaluation.Cut evaluate(int cut) {
        var outcomes = Arrays.copyOf(positive, count);
        var positives = 0;
        for (var outcome : outcomes) {
            positives += outcome ? 1 : 0;
        }
        if (positives == 0 || positives == count) {
            return new TieEvaluation.Cut(cut, count, positives, null);
        }
        Map<String, Double> auc = new LinkedHashMap<>();
        scores().forEach((scorer, scores) -> auc.put(scorer.title(), Auc.of(scores, outcomes)));
        return new TieEvaluation.Cut(cut, count, positives, auc);
    }

    private Map<TieEvaluation.Scorer, double[]> scores() {
        var scores = new EnumMap<TieEvaluation.Scorer, double[]>(TieEvaluation.Scorer.class);
        scores.put(STRENGTH, Arrays.copyOf(strength, count));
        scores.put(RECENCY, Arrays.copyOf(lastDay, count));
        scores.put(DAYS, Arrays.copyOf(days, count));
        scores.put(RFM, rfm());
        scores.put(EXPONENTIAL_30, Arrays.copyOf(exponential, count));
        return scores;
    }

    private double[] rfm() {
        var sum = new double[count];
        for (var column : new double[][] {lastDay, days, messages}) {
            var quintiles = Quintiles.of(Arrays.copyOf(column, count));
            for (var i = 0; i < count; i++) {
                sum[i] += quintiles[i];
            }
        }
        return sum;
    }
}
