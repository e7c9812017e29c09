package org.passerelle.time.sources;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.passerelle.channels.Way;
import org.passerelle.gatherings.Gathering;
import org.passerelle.gatherings.Gatherings;
import org.passerelle.time.Activity;
import org.passerelle.time.Given;
import org.passerelle.time.Proposal;
import org.passerelle.time.Source;

/// Events that are over: an evening for one of a day, whole days for a longer one.
public final class FromEvents implements Source {

    private static final int EVENING_MINUTES = 2 * 60;
    private static final int DAY_MINUTES = 6 * 60;

    private final Gatherings gatherings;

    public FromEvents(Gatherings gatherings) {
        this.gatherings = gatherings;
    }

    @Override
    public String name() {
        return "events";
    }

    @Override
    public List<Proposal> between(LocalDate first, LocalDate last) {
        return gatherings.between(first, last).stream()
                .filter(each -> !each.until().isBefore(first) && !each.until().isAfter(last))
                .map(this::proposal)
                .toList();
    }

    private Proposal proposal(Gathering gathering) {
        long days = 1 + ChronoUnit.DAYS.between(gathering.on(), gathering.until());
        int minutes = days == 1 ? EVENING_MINUTES : (int) Math.min(days * DAY_MINUTES, Given.DAY_MINUTES);
        var given = new Given(gathering.until(), minutes, Activity.EVENTS, Way.EVENT, null, gathering.name());
        return new Proposal(name(), Integer.toString(gathering.id()), given, 1);
    }
}
