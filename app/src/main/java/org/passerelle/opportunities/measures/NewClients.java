package org.passerelle.opportunities.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.passerelle.opportunities.Opportunities;
import org.passerelle.people.Named;
import org.passerelle.platform.sql.Store;
import org.passerelle.vision.Counted;
import org.passerelle.vision.Objective;

/// People whose first mandate was won.
public final class NewClients extends Won {

    public NewClients(Opportunities opportunities, Store store) {
        super(opportunities, store);
    }

    @Override
    public String word() {
        return "clients";
    }

    /// Several people of one mandate are one client.
    @Override
    public List<Counted> counted(Objective objective, LocalDate until) {
        var known = new HashSet<Integer>();
        var counted = new ArrayList<Counted>();
        for (var each : until(objective, until).reversed()) {
            var people = each.people().stream().map(Named::id).toList();
            boolean fresh = !people.isEmpty() && people.stream().noneMatch(known::contains);
            known.addAll(people);
            if (fresh && !day(each).isBefore(objective.begun()))
                counted.add(new Counted(each.people().getFirst().name(), day(each), "/opportunities/" + each.id()));
        }
        return counted.reversed();
    }

    @Override
    public boolean isOfPeople() {
        return true;
    }
}
