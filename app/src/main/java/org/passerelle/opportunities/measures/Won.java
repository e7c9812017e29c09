package org.passerelle.opportunities.measures;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.passerelle.opportunities.Opportunities;
import org.passerelle.opportunities.Opportunity;
import org.passerelle.people.Named;
import org.passerelle.platform.sql.Store;
import org.passerelle.vision.Descriptions;
import org.passerelle.vision.Measure;
import org.passerelle.vision.Objective;

/// Mandates won within an objective: those that say they serve it, and those that serve no other and fit its scope.
abstract class Won implements Measure {

    private final Opportunities opportunities;
    private final Descriptions descriptions;

    Won(Opportunities opportunities, Store store) {
        this.opportunities = opportunities;
        this.descriptions = new Descriptions(store);
    }

    /// Until that day, the latest first; those won before it began as well.
    final List<Opportunity> until(Objective objective, LocalDate until) {
        var won = opportunities.all().stream()
                .filter(each -> each.isWon() && !day(each).isAfter(until))
                .sorted(comparing(Won::day).reversed())
                .toList();
        Map<Integer, String> known = objective.scope().isEmpty() ? Map.of() : known(won);
        return won.stream().filter(each -> serves(each, objective, known)).toList();
    }

    /// What is known in words of those they concern.
    final Map<Integer, String> known(List<Opportunity> won) {
        var people = won.stream().flatMap(each -> each.people().stream()).map(Named::id).distinct().toList();
        return descriptions.of(id -> id.in(people));
    }

    static LocalDate day(Opportunity won) {
        return requireNonNull(won.decided());
    }

    private static boolean serves(Opportunity won, Objective objective, Map<Integer, String> known) {
        var served = won.objectiveId();
        if (served != null) return served == objective.id();
        return objective.scope().isEmpty()
                || won.people().stream().anyMatch(person -> objective.scope().fits(known.getOrDefault(person.id(), "")));
    }
}
