package org.passerelle.vision;

import java.time.LocalDate;
import java.util.List;
import org.passerelle.platform.Words;

/// What an objective is told by: facts alone, never what the owner hopes. Implemented where the facts are, one class each.
/// Its sentences are `measure.WORD` and `measure.WORD.hint`.
public interface Measure {

    /// As it is written in the database and on the command line; at most 20 characters.
    String word();

    /// What counted from the day the objective began until a day, both included, within its scope; the latest first. Cost: a
    /// few queries, whatever is counted.
    List<Counted> counted(Objective objective, LocalDate until);

    /// Whether reaching people serves it: Today then says so beside those within its scope.
    default boolean isOfPeople() {
        return false;
    }

    /// A number of them, as one reads it.
    default String amount(int number, Words words) {
        return words.number(number);
    }

    default String key() {
        return "measure." + word();
    }
}
