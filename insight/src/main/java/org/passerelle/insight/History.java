package org.passerelle.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

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
        return new Explanation(this, weights).reasons();
    }

    /// The same, ending with the layer reached and what the next one asks.
    public List<Reason> explain(Weights weights, Standing standing) {
        return new Explanation(this, weights).reasons(standing);
    }
}
