package org.passerelle.insight;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// The definitions of {@link TieEvaluation}, read word for word and slowly.
final class NaiveEvaluation {

    record Message(int from, int to, int day) {}

    private record Pair(List<Message> past, boolean positive) {}

    private final int cut;
    private final List<Pair> pairs = new ArrayList<>();

    NaiveEvaluation(List<Message> messages, int nodes, int cut, int horizonDays) {
        this.cut = cut;
        for (var u = 0; u < nodes; u++) {
            for (var v = u + 1; v < nodes; v++) {
                addPair(messages, u, v, horizonDays);
            }
        }
    }

    private void addPair(List<Message> messages, int u, int v, int horizonDays) {
        var all = messages.stream()
                .filter(m -> (m.from() == u && m.to() == v) || (m.from() == v && m.to() == u))
                .toList();
        var past = all.stream().filter(m -> m.day() < cut).toList();
        var next = all.stream()
                .filter(m -> m.day() >= cut && m.day() < cut + horizonDays)
                .toList();
        var bothWays = next.stream().anyMatch(m -> m.from() == u) && next.stream().anyMatch(m -> m.from() == v);
        if (!past.isEmpty()) {
            pairs.add(new Pair(past, bothWays));
        }
    }

    int candidates() {
        return pairs.size();
    }

    int positives() {
        return (int) pairs.stream().filter(Pair::positive).count();
    }

    Map<String, Double> auc() {
        return Map.of(
                "S", auc(this::strength),
                "recency", auc(NaiveEvaluation::lastDay),
                "days", auc(NaiveEvaluation::days),
                "rfm", auc(this::rfm),
                "exponential30", auc(this::exponential));
    }

    private double auc(ToDoubleFunction<Pair> score) {
        var couples = 0;
        var wins = 0.;
        for (var positive : pairs) {
            for (var negative : pairs) {
                if (positive.positive() && !negative.positive()) {
                    couples++;
                    var lead = score.applyAsDouble(positive) - score.applyAsDouble(negative);
                    wins += (1 + (Math.abs(lead) < 1e-12 ? 0 : Math.signum(lead))) / 2;
                }
            }
        }
        return wins / couples;
    }

    private double strength(Pair pair) {
        var activations = new double[2];
        for (var message : pair.past().stream().collect(toSet())) {
            activations[message.from() < message.to() ? 0 : 1] += 1 / (1 + (cut - 1 - message.day()) / 7.);
        }
        return Math.sqrt((activations[0] + .25) * (activations[1] + .25));
    }

    private double exponential(Pair pair) {
        return pair.past().stream()
                .distinct()
                .mapToDouble(message -> Math.pow(2, -(cut - 1 - message.day()) / 30.))
                .sum();
    }

    private double rfm(Pair pair) {
        return fifth(pair, NaiveEvaluation::lastDay)
                + fifth(pair, NaiveEvaluation::days)
                + fifth(pair, other -> other.past().size());
    }

    private double fifth(Pair pair, ToDoubleFunction<Pair> column) {
        var value = column.applyAsDouble(pair);
        var below = pairs.stream().filter(other -> column.applyAsDouble(other) < value).count();
        var equal = pairs.stream().filter(other -> column.applyAsDouble(other) == value).count();
        return Math.min(5, 1 + Math.floor(5 * (below + equal / 2.) / pairs.size()));
    }

    private static double lastDay(Pair pair) {
        return pair.past().stream().mapToInt(Message::day).max().orElseThrow();
    }

    private static double days(Pair pair) {
        return pair.past().stream().mapToInt(Message::day).distinct().count();
    }
}
