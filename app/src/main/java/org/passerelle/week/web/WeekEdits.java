package org.passerelle.week.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.network.Network;
import org.passerelle.people.Named;
import org.passerelle.people.web.Someone;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.week.Changes;
import org.passerelle.week.Deed;
import org.passerelle.week.IsoWeek;
import org.passerelle.week.Review;

/// What the owner changes in a week, by buttons, keys or dragging: all are the same forms.
public final class WeekEdits {

    private final Changes changes;
    private final Review review;
    private final Network network;
    private final WeekPage page;

    public WeekEdits(Changes changes, Review review, Network network, WeekPage page) {
        this.changes = changes;
        this.review = review;
        this.network = network;
        this.page = page;
    }

    public void move(Context context) {
        var place = place(context);
        var day = day(context.formParam("day"));
        if (day == null) throw new Refusal("week.day");
        int edit = changes.move(place.row().id(), day);
        var words = Pages.visit(context).words();
        told(context, place, List.of(edit), words.say("week.moved", name(place), words.dates().weekday(day)));
    }

    public void replace(Context context) {
        var place = place(context);
        var deed = deed(context);
        int edit = changes.replace(place.row().id(), deed);
        var visit = Pages.visit(context);
        told(context, place, List.of(edit), visit.say("week.replaced", name(place), visit.say("week.deed." + deed.word())));
    }

    public void remove(Context context) {
        var place = place(context);
        int edit = changes.remove(place.row().id());
        told(context, place, List.of(edit), Pages.visit(context).say("week.removed", name(place)));
    }

    public void done(Context context) {
        var place = place(context);
        told(context, place, review.done(place.row().id()), Pages.visit(context).say("answer.reached", name(place)));
    }

    public void add(Context context) {
        var week = IsoWeek.parse(Pages.typed(context, "week"));
        var person = named(Pages.typed(context, "through"));
        int edit = changes.add(week, person.id(), deed(context), day(context.formParam("day")));
        page.changed(context, week, Pages.visit(context).say("week.added", person.name()), List.of(edit), 0);
    }

    private void told(Context context, Changes.Place place, List<Integer> edits, String sentence) {
        page.changed(context, place.week(), sentence, edits, place.row().id());
    }

    private Named named(String name) {
        if (name.isEmpty()) throw new Refusal("week.whom");
        var meant = Named.meant(name, Someone.choices(network, name));
        if (meant.isEmpty()) throw new Refusal("week.nobody.named", name);
        if (meant.size() > 1) throw new Refusal("week.several.named", name);
        return meant.getFirst();
    }

    private Changes.Place place(Context context) {
        return changes.find(Pages.number(context.pathParam("id")));
    }

    private static String name(Changes.Place place) {
        return place.row().person().name();
    }

    private static Deed deed(Context context) {
        try {
            return Deed.of(Pages.typed(context, "deed"));
        } catch (IllegalArgumentException e) {
            throw new Refusal("week.how");
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refusal("week.day");
        }
    }
}
