package org.passerelle.insight.network;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.passerelle.insight.Auc;

/// How well suggestions find links that were hidden from them, by the protocol of Liben-Nowell and Kleinberg
/// (2007).
///
/// A tenth of the links is drawn and hidden; scores come from the others alone. The area against pairs drawn from
/// all that are not linked flatters, since most of these are far apart: judge by the other.
///
/// ```java
/// SuggestionEvaluation.of(Graph.read(file), Affinity.RESOURCE_ALLOCATION, seed).aucTwoSteps();
/// ```
///
/// @param hidden how many links
/// @param aucRandom area under the ROC curve against as many pairs not linked, 0 to 1
/// @param aucTwoSteps the same against as many of those that share a contact, the hard ones; NaN where there are
///     none
/// @param hits the share, among those with a hidden link, who find one of theirs in their first ten
/// @param recall the share of their hidden links each of them finds there, on average
public record SuggestionEvaluation(int hidden, double aucRandom, double aucTwoSteps, double hits, double recall) {

    private static final int FIRST = 10;

    /// The same seed gives the same answer on every machine. Cost: some seconds for 100,000 links.
    ///
    /// @throws IllegalArgumentException with fewer than ten links, or when all are linked with all
    public static SuggestionEvaluation of(Graph graph, Affinity affinity, long seed) {
        var pairs = graph.vertices() * (graph.vertices() - 1L) / 2;
        if (graph.edges() < 10 || graph.edges() == pairs) {
            throw new IllegalArgumentException(
                    "Of %d links between %d pairs, none can be hidden.".formatted(graph.edges(), pairs));
        }
        var draw = new HiddenLinks(graph, seed);
        var suggestions = new Suggestions(draw.seen(), affinity);
        var found = IntStream.range(0, graph.vertices())
                .filter(vertex -> draw.hiddenAt(vertex) > 0)
                .mapToDouble(vertex -> found(draw, suggestions, vertex))
                .toArray();
        return new SuggestionEvaluation(
                draw.hidden().length,
                auc(suggestions, draw.hidden(), draw.strangers()),
                auc(suggestions, draw.hidden(), draw.strangersTwoStepsAway()),
                Arrays.stream(found).filter(share -> share > 0).count() / (double) found.length,
                Arrays.stream(found).average().orElse(0));
    }

    private static double found(HiddenLinks draw, Suggestions suggestions, int vertex) {
        var first = suggestions.of(vertex, FIRST);
        var found = first.stream()
                .filter(suggestion -> draw.isHidden(vertex, suggestion.vertex()))
                .count();
        return found / (double) draw.hiddenAt(vertex);
    }

    private static double auc(Suggestions suggestions, int[][] linked, int[][] strangers) {
        var scores = DoubleStream.concat(scores(suggestions, linked), scores(suggestions, strangers))
                .toArray();
        var positive = new boolean[scores.length];
        Arrays.fill(positive, 0, linked.length, true);
        return Auc.of(scores, positive);
    }

    private static DoubleStream scores(Suggestions suggestions, int[][] pairs) {
        return Arrays.stream(pairs).mapToDouble(pair -> suggestions.score(pair[0], pair[1]));
    }
}
