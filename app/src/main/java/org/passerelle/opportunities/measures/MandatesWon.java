package org.passerelle.opportunities.measures;

import java.time.LocalDate;
import java.util.List;
import org.passerelle.opportunities.Opportunities;
import org.passerelle.platform.sql.Store;
import org.passerelle.vision.Counted;
import org.passerelle.vision.Objective;

/// Mandates won.
public final class MandatesWon extends Won {

    public MandatesWon(Opportunities opportunities, Store store) {
        super(opportunities, store);
    }

    @Override
    public String word() {
        return "mandates";
    }

    @Override
    public List<Counted> counted(Objective objective, LocalDate until) {
        return until(objective, until).stream()
                .filter(each -> !day(each).isBefore(objective.begun()))
                .map(each -> new Counted(each.title(), day(each), "/opportunities/" + each.id()))
                .toList();
    }
}
