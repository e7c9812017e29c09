package org.passerelle.tidying.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.People;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.platform.web.Visit;
import org.passerelle.tidying.Reason;
import org.passerelle.tidying.Tidying;

/// A few people at a time, to keep, put aside or wake up; and those to leave elsewhere by hand.
public final class TidyPage {

    private static final int DEPARTURES_SHOWN = 30;
    private static final int AT_ONCE = 50;

    /// @param reason the only one asked about, or null
    public record Model(
            List<Tidying.Question> questions, List<Reason> reasons, @Nullable Reason reason, List<Tidying.Departure> departures) {

        /// What putting someone aside would put out of sight.
        public static String lost(Visit visit, Tidying.Question question) {
            var parts = new java.util.ArrayList<String>();
            if (question.exchanges() > 0) parts.add(visit.say("tidy.exchanges", question.exchanges()));
            if (question.roles() > 0) parts.add(visit.say("tidy.roles", question.roles()));
            if (question.noted()) parts.add(visit.say("tidy.note"));
            if (question.introduced() > 0) parts.add(visit.say("tidy.introduced", question.introduced()));
            return parts.isEmpty() ? visit.say("tidy.nothing") : visit.say("tidy.lost", String.join(", ", parts));
        }
    }

    private final Tidying tidying;
    private final People people;
    private final Pages pages;

    public TidyPage(Tidying tidying, People people, Pages pages) {
        this.tidying = tidying;
        this.people = people;
        this.pages = pages;
    }

    public void show(Context context) {
        var reason = Tidying.reason(context.queryParam("reason")).orElse(null);
        var questions = tidying.next(Pages.visit(context).words(), reason);
        pages.show(context, "tidying/tidy", new Model(questions, Reason.ALL, reason, tidying.departures(DEPARTURES_SHOWN)));
    }

    public void keep(Context context) {
        int id = person(context);
        done(context, "tidy.kept", name(id), List.of(tidying.keep(id)));
    }

    public void wake(Context context) {
        int id = person(context);
        done(context, "tidy.woken", name(id), tidying.wake(id, Pages.visit(context).say("tidy.wake.words")));
    }

    /// Those ticked, or the one whose button was pressed.
    public void putAside(Context context) {
        var chosen = context.formParams("person").stream()
                .map(Pages::number)
                .filter(id -> people.name(id).isPresent())
                .distinct()
                .limit(AT_ONCE)
                .toList();
        if (chosen.isEmpty()) throw new Refusal("tidy.nobody");
        var edits = tidying.putAside(chosen);
        if (chosen.size() == 1) done(context, "person.archived", name(chosen.getFirst()), edits);
        else done(context, "tidy.archived", chosen.size(), edits);
    }

    public void leave(Context context) {
        tidying.leave(person(context));
        Pages.go(context, "/people/tidy#departures");
    }

    private static void done(Context context, String key, Object of, List<Integer> edits) {
        Pages.tell(context, Pages.visit(context).say(key, of), edits);
        Pages.go(context, Pages.back(context));
    }

    private int person(Context context) {
        int id = Pages.number(context.pathParam("id"));
        if (people.name(id).isEmpty()) throw new NotFoundResponse();
        return id;
    }

    private String name(int id) {
        return people.name(id).orElseThrow(NotFoundResponse::new);
    }
}
