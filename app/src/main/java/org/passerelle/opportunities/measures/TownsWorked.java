package org.passerelle.opportunities.measures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.opportunities.Opportunities;
import org.passerelle.opportunities.Opportunity;
import org.passerelle.platform.sql.Store;
import org.passerelle.vision.Counted;
import org.passerelle.vision.Objective;
import org.passerelle.vision.Scope;

/// Towns of the scope where a mandate was won: a client is known to be there by what they do, where, or by a label.
public final class TownsWorked extends Won {

    public TownsWorked(Opportunities opportunities, Store store) {
        super(opportunities, store);
    }

    @Override
    public String word() {
        return "towns";
    }

    /// Each town once, on the day of its first mandate.
    @Override
    public List<Counted> counted(Objective objective, LocalDate until) {
        var won = until(objective, until).stream().filter(each -> !day(each).isBefore(objective.begun())).toList();
        var known = known(won);
        return objective.scope().words().stream()
                .flatMap(town -> first(town, won, known).stream())
                .sorted(Comparator.comparing(Counted::on).reversed())
                .toList();
    }

    private static Optional<Counted> first(String town, List<Opportunity> won, Map<Integer, String> known) {
        var there = Scope.of(town);
        return won.reversed().stream()
                .filter(each -> each.people().stream().anyMatch(person -> there.fits(known.getOrDefault(person.id(), ""))))
                .findFirst()
                .map(each -> new Counted(town, day(each), "/opportunities/" + each.id()));
    }
}
