package org.passerelle.insight.network;

import static java.util.Comparator.comparingDouble;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.passerelle.insight.network.Suggestion.Common;

/// Whom each vertex may know next: those it shares contacts with and is not linked with yet.
///
/// ```java
/// var suggestions = new Suggestions(graph, Affinity.RESOURCE_ALLOCATION);
/// var best = suggestions.of(awa, 10);
/// suggestions.explain(awa, best.getFirst().vertex());   // through whom
/// ```
///
/// A suggestion is as likely as the network is well observed; and the likeliest link is not always the most
/// useful.
///
/// **Cost.** For one, the links of its contacts; for all, the sum of the squares of the degrees. Safe to share.
public final class Suggestions {

    private final Graph graph;
    private final Affinity affinity;

    public Suggestions(Graph graph, Affinity affinity) {
        this.graph = graph;
        this.affinity = affinity;
    }

    /// The best for one, best first; at most `most`, fewer where there are no more, empty without any.
    ///
    /// @throws IndexOutOfBoundsException when there is no such vertex
    /// @throws IllegalArgumentException when `most` is below 0
    public List<Suggestion> of(int vertex, int most) {
        Objects.checkIndex(vertex, graph.vertices());
        return new TwoSteps(graph, affinity, most).from(vertex);
    }

    /// The best for each, by vertex, as {@link #of} gives. Works in the common pool: about a second of processor
    /// time for 50,000 vertices and 500,000 links.
    public List<List<Suggestion>> ofAll(int most) {
        var parts = Stripes.map(stripe -> ofStripe(stripe, most));
        return IntStream.range(0, graph.vertices())
                .mapToObj(vertex -> parts.get(vertex % Stripes.COUNT).get(vertex / Stripes.COUNT))
                .toList();
    }

    private List<List<Suggestion>> ofStripe(int stripe, int most) {
        var steps = new TwoSteps(graph, affinity, most);
        return IntStream.iterate(stripe, vertex -> vertex < graph.vertices(), vertex -> vertex + Stripes.COUNT)
                .mapToObj(steps::from)
                .toList();
    }

    /// The score of any two, linked or not, the same either way; 0 when they have no one in common.
    public double score(int one, int other) {
        return common(one, other).mapToDouble(Common::worth).sum();
    }

    /// Through whom, the worthiest first; their worths add up to the score. Empty when they have no one in common.
    public List<Common> explain(int one, int other) {
        return common(one, other)
                .sorted(comparingDouble(Common::worth).reversed().thenComparingInt(Common::vertex))
                .toList();
    }

    private Stream<Common> common(int one, int other) {
        return Arrays.stream(graph.neighbours(one))
                .filter(contact -> one != other && graph.areLinked(contact, other))
                .mapToObj(contact -> new Common(contact, worth(one, contact, other)));
    }

    private double worth(int one, int contact, int other) {
        var factor = affinity.factor(graph.degree(contact), graph.strength(contact));
        return affinity.weighsLinks()
                ? factor * Math.min(graph.weight(one, contact), graph.weight(contact, other))
                : factor;
    }
}
