package org.passerelle.gatherings.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passerelle.gatherings.Gathering;
import org.passerelle.gatherings.Gatherings;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;

/// The form an event is told in, and corrected.
public final class EventForm {

    /// What is in the fields.
    ///
    /// @param id 0 for a new one
    /// @param problem why the last try was refused, or null
    public record Model(
            int id, String name, String on, String until, String place, String purpose, @Nullable String problem) {

        static Model of(Gathering gathering) {
            var until = gathering.until().equals(gathering.on()) ? "" : gathering.until().toString();
            return new Model(
                    gathering.id(),
                    gathering.name(),
                    gathering.on().toString(),
                    until,
                    gathering.place(),
                    gathering.purpose(),
                    null);
        }
    }

    private final Gatherings gatherings;
    private final Almanac almanac;
    private final Pages pages;

    public EventForm(Gatherings gatherings, Almanac almanac, Pages pages) {
        this.gatherings = gatherings;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        pages.show(context, "gatherings/form", new Model(0, "", "", "", "", "", null));
    }

    public void correct(Context context) {
        pages.show(context, "gatherings/form", Model.of(Typed.gathering(context, gatherings)));
    }

    public void add(Context context) {
        try {
            var added = gatherings.add(typed(context, 0, almanac.today()));
            Typed.done(context, Pages.visit(context).say("event.added"), added.edit(), "/events/" + added.id());
        } catch (Refusal refusal) {
            showAgain(context, 0, refusal);
        }
    }

    public void change(Context context) {
        var known = Typed.gathering(context, gatherings);
        try {
            int edit = gatherings.change(typed(context, known.id(), known.on()));
            Typed.done(context, Pages.visit(context).say("event.changed"), edit, "/events/" + known.id());
        } catch (Refusal refusal) {
            showAgain(context, known.id(), refusal);
        }
    }

    public void remove(Context context) {
        var known = Typed.gathering(context, gatherings);
        int edit = gatherings.remove(known.id());
        Typed.done(context, Pages.visit(context).say("event.removed", known.name()), edit, "/events");
    }

    private static Gathering typed(Context context, int id, LocalDate day) {
        var on = Typed.day(context, "on", day);
        var until = Typed.day(context, "until", on);
        return new Gathering(
                id,
                Pages.typed(context, "name"),
                on,
                until,
                Pages.typed(context, "place"),
                Pages.typed(context, "purpose"));
    }

    private void showAgain(Context context, int id, Refusal refusal) {
        var model = new Model(
                id,
                Pages.typed(context, "name"),
                Pages.typed(context, "on"),
                Pages.typed(context, "until"),
                Pages.typed(context, "place"),
                Pages.typed(context, "purpose"),
                refusal.in(Pages.visit(context).words()));
        pages.showAgain(context, "gatherings/form", model);
    }
}
