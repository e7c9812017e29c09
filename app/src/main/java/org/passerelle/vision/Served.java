package org.passerelle.vision;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.passerelle.today.Aims;

/// The objective that reaching someone serves: the soonest due of those whose scope they fit. Cost: one query where no
/// objective is about some people rather than others, else two.
public final class Served implements Aims {

    private final Objectives objectives;
    private final Descriptions descriptions;

    public Served(Objectives objectives, Descriptions descriptions) {
        this.objectives = objectives;
        this.descriptions = descriptions;
    }

    @Override
    public Map<Integer, String> servedBy(Collection<Integer> people) {
        if (people.isEmpty()) return Map.of();
        var aimed = objectives.open().stream()
                .filter(each -> each.measure().isOfPeople() && !each.scope().isEmpty())
                .toList();
        if (aimed.isEmpty()) return Map.of();
        var served = new HashMap<Integer, String>();
        descriptions.of(id -> id.in(people)).forEach((person, known) -> aimed.stream()
                .filter(each -> each.scope().fits(known))
                .findFirst()
                .ifPresent(each -> served.put(person, each.title())));
        return served;
    }
}
