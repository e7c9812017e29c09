package org.passerelle.gatherings.web;

import static java.util.stream.Collectors.toSet;

import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.gatherings.Briefing;
import org.passerelle.gatherings.Briefings;
import org.passerelle.gatherings.FollowUp;
import org.passerelle.gatherings.FollowUps;
import org.passerelle.gatherings.Gathering;
import org.passerelle.gatherings.Gatherings;
import org.passerelle.gatherings.Harvest;
import org.passerelle.gatherings.Harvests;
import org.passerelle.platform.web.Pages;

/// One event: whom to look for before it, whom one met, and what it brought.
public final class EventPage {

    /// @param list a pasted list that could not be read, or empty
    /// @param problem why it could not, or null
    public record Model(
            Gathering gathering,
            Briefing briefing,
            List<FollowUp> met,
            Harvest harvest,
            Harvest.Chains chains,
            String list,
            @Nullable String problem) {

        public int waiting() {
            return (int) met.stream().filter(FollowUp::isWaiting).count();
        }
    }

    private final Gatherings gatherings;
    private final Briefings briefings;
    private final FollowUps followUps;
    private final Harvests harvests;
    private final Pages pages;

    public EventPage(Gatherings gatherings, Briefings briefings, FollowUps followUps, Harvests harvests, Pages pages) {
        this.gatherings = gatherings;
        this.briefings = briefings;
        this.followUps = followUps;
        this.harvests = harvests;
        this.pages = pages;
    }

    public void show(Context context) {
        pages.show(context, "gatherings/event", model(Typed.gathering(context, gatherings), "", null));
    }

    void showAgain(Context context, Gathering gathering, String list, String problem) {
        pages.showAgain(context, "gatherings/event", model(gathering, list, problem));
    }

    private Model model(Gathering gathering, String list, @Nullable String problem) {
        var met = followUps.of(gathering.id());
        return new Model(
                gathering,
                briefings.of(gathering).without(met.stream().map(each -> each.person().id()).collect(toSet())),
                met,
                harvests.of(gathering),
                harvests.chains(gathering),
                list,
                problem);
    }
}
