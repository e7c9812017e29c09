package org.passerelle.story.sources;

import java.time.LocalDate;
import java.util.List;
import org.passerelle.gatherings.Gathering;
import org.passerelle.gatherings.Gatherings;
import org.passerelle.gatherings.Harvests;
import org.passerelle.platform.Almanac;
import org.passerelle.story.Fact;
import org.passerelle.story.Kind;

/// Events that are over, and how many people were met there.
public final class Evenings implements Fact.Gatherer {

    private final Gatherings gatherings;
    private final Harvests harvests;
    private final Almanac almanac;

    public Evenings(Gatherings gatherings, Harvests harvests, Almanac almanac) {
        this.gatherings = gatherings;
        this.harvests = harvests;
        this.almanac = almanac;
    }

    @Override
    public List<Fact> gather() {
        LocalDate today = almanac.today();
        var over = gatherings.all().stream().filter(each -> each.isOver(today)).toList();
        return harvests.of(over).stream().map(each -> fact(each.gathering(), each.met())).toList();
    }

    private static Fact fact(Gathering gathering, int met) {
        return new Fact(
                "event",
                Integer.toString(gathering.id()),
                gathering.on(),
                Kind.EVENT,
                "story.event",
                List.of(gathering.name(), met),
                gathering.place(),
                List.of(),
                "/events/" + gathering.id());
    }
}
