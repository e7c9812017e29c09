package org.passerelle.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The facts of one person, in any order: the twin of {@link TieAccumulator} for a single page, which can also say why.
///
/// ```java
/// var history = new History(TieModel.DEFAULT, today, facts);
/// history.tie().strength();              // the score
/// history.explain(Weights.DEFAULT);      // its reasons
/// ```
///
/// **Cost.** n log n in the facts of the person.
///
/// @param asOf the day of computation; facts after it are ignored
public record History(TieModel model, LocalDate asOf, List<Fact> facts) {

    public History {
        facts = List.copyOf(facts);
    }

    /// The same tie that the accumulator finds.
    public Tie tie() {
        var accumulator = new TieAccumulator(model, asOf);
        facts.stream()
                .sorted(Comparator.comparing(Fact::day))
                .forEach(fact -> accumulator.accept(fact.day().toEpochDay(), fact.direction(), fact.weight()));
        return accumulator.finish();
    }

    /// Why the tie is what it is, without its place among the others.
    ///
    /// @param weights what one exchange of each medium would weigh today
    /// @return reasons with their numbers, never empty: what it rests on, largest share first, then what it lacks,
    ///     then what would help
    public List<Reason> explain(Weights weights) {
        return inMyOrder(explanation(weights).reasons());
    }

    /// The same, ending with the layer reached and what the next one asks.
    public List<Reason> explain(Weights weights, Standing standing) {
        return inMyOrder(explanation(weights).reasons(standing));
    }

    private Explanation explanation(Weights weights) {
        var heaviest = facts.stream().mapToDouble(Fact::weight).max().orElse(0);
        return Explanation.of(
                tie(), weights, heaviest, newestFirst().stream().map(facts::get).iterator());
    }

    private List<Reason> inMyOrder(List<Reason> reasons) {
        var order = newestFirst();
        return reasons.stream()
                .map(reason -> reason instanceof Reason.RestsOn rest
                        ? new Reason.RestsOn(order.get(rest.index()), rest.fact(), rest.outShare(), rest.inShare())
                        : reason)
                .toList();
    }

    private List<Integer> newestFirst() {
        return IntStream.range(0, facts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer index) -> facts.get(index).day()).reversed())
                .toList();
    }
}
