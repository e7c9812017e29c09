package org.passerelle.gatherings.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import org.passerelle.gatherings.Gatherings;
import org.passerelle.gatherings.Harvest;
import org.passerelle.gatherings.Harvests;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.web.Pages;

/// Events to come, and what those of the past brought.
public final class EventList {

    /// @param ahead the next first, today's among them
    /// @param past the latest first
    public record Model(List<Harvest> ahead, List<Harvest> past) {

        public boolean isEmpty() {
            return ahead.isEmpty() && past.isEmpty();
        }

        /// How many people were met in all, counted anew at each event.
        public int met() {
            return Stream.of(ahead, past).flatMap(List::stream).mapToInt(Harvest::met).sum();
        }
    }

    private final Gatherings gatherings;
    private final Harvests harvests;
    private final Almanac almanac;
    private final Pages pages;

    public EventList(Gatherings gatherings, Harvests harvests, Almanac almanac, Pages pages) {
        this.gatherings = gatherings;
        this.harvests = harvests;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        var today = almanac.today();
        var all = harvests.of(gatherings.all());
        var ahead = all.stream().filter(each -> !each.gathering().isOver(today)).toList().reversed();
        var past = all.stream().filter(each -> each.gathering().isOver(today)).toList();
        pages.show(context, "gatherings/list", new Model(ahead, past));
    }
}
