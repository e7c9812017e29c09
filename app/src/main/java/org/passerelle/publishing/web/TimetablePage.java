package org.passerelle.publishing.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.platform.web.Pages;
import org.passerelle.publishing.Places;
import org.passerelle.publishing.Queue;

/// What goes out, by week or by month, each at its hour; and what is planned, taken to another.
public final class TimetablePage {

    private final Timetables timetables;
    private final Queue queue;
    private final Almanac almanac;
    private final Pages pages;

    public TimetablePage(Timetables timetables, Queue queue, Almanac almanac, Pages pages) {
        this.timetables = timetables;
        this.queue = queue;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        pages.show(context, "publishing/timetable", timetables.of(period(context.queryParam("by"), context.queryParam("on"))));
    }

    /// Takes one to another hour, and shows the days around it.
    public void move(Context context) {
        var delivery = queue.find(Pages.number(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
        var words = Pages.visit(context).words();
        try {
            var at = Places.local(Pages.typed(context, "at"), almanac.zone());
            if (at.toInstant().isBefore(almanac.now())) throw new Refusal("publish.past");
            Pages.tell(context, words.say("publish.moved", told(at, words)), queue.reschedule(delivery.id(), at));
            var period = period(context.formParam("by"), at.toLocalDate().toString());
            Pages.go(context, period.path() + "#grip-" + delivery.id());
        } catch (Refusal refusal) {
            Pages.tell(context, refusal.in(words));
            Pages.go(context, Pages.back(context));
        }
    }

    private String told(ZonedDateTime at, Words words) {
        return words.say("delivery.at", words.dates().on(at.toLocalDate(), almanac.today()), words.dates().time(at.toLocalTime()));
    }

    private Period period(@Nullable String by, @Nullable String on) {
        return Period.of(by, on, almanac.today());
    }
}
