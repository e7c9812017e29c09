package org.passerelle.today.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.passerelle.exchanges.Exchanges;
import org.passerelle.exchanges.Note;
import org.passerelle.formats.Moment;
import org.passerelle.people.People;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.today.Contact;
import org.passerelle.today.Pauses;
import org.passerelle.today.Promises;

/// What the owner answers to a row of the day, each in one tap and each undone by another.
public final class Answers {

    private static final Map<String, Period> DELAYS = Map.of(
            "day", Period.ofDays(1),
            "week", Period.ofWeeks(1),
            "month", Period.ofMonths(1),
            "season", Period.ofMonths(3));

    private final Almanac almanac;
    private final People people;
    private final Exchanges exchanges;
    private final Pauses pauses;
    private final Promises promises;

    public Answers(Almanac almanac, People people, Exchanges exchanges, Pauses pauses, Promises promises) {
        this.almanac = almanac;
        this.people = people;
        this.exchanges = exchanges;
        this.pauses = pauses;
        this.promises = promises;
    }

    /// They were reached, today, by the medium told.
    public void reached(Context context) {
        int id = person(context);
        tell(context, "answer.reached", name(id), note(context, id));
    }

    private int note(Context context, int personId) {
        var as = Contact.named(context.formParam("medium")).orElseThrow(() -> new Refusal("answer.medium"));
        var today = Moment.on(almanac.today(), almanac.zone());
        return exchanges.note(new Note(List.of(personId), today, as.medium(), as.direction(), null, "")).edit();
    }

    /// Not now, or never again.
    public void pause(Context context) {
        int id = person(context);
        if ("never".equals(context.formParam("until"))) {
            tell(context, "answer.never", name(id), pauses.pause(id, null));
        } else {
            var until = until(context);
            var words = Pages.visit(context).words();
            int edit = pauses.pause(id, until);
            Pages.tell(context, words.say("answer.paused", name(id), words.dates().full(until)), edit);
            Pages.go(context, Pages.back(context));
        }
    }

    public void endPause(Context context) {
        int id = person(context);
        tell(context, "answer.returned", name(id), pauses.end(id));
    }

    /// It was kept; where a medium is told, that was an exchange as well.
    public void keepPromise(Context context) {
        int id = Pages.number(context.pathParam("id"));
        var edits = new ArrayList<Integer>();
        if (context.formParam("medium") != null) {
            var promise = promises.find(id).orElseThrow(() -> new Refusal("promise.missing"));
            edits.add(note(context, promise.personId()));
        }
        edits.add(promises.keep(id));
        Pages.tell(context, Pages.visit(context).say("answer.kept"), edits);
        Pages.go(context, Pages.back(context));
    }

    public void dropPromise(Context context) {
        tell(context, "answer.dropped", "", promises.drop(Pages.number(context.pathParam("id"))));
    }

    public void postponePromise(Context context) {
        var until = until(context);
        var words = Pages.visit(context).words();
        int edit = promises.postpone(Pages.number(context.pathParam("id")), until);
        Pages.tell(context, words.say("answer.postponed", words.dates().full(until)), edit);
        Pages.go(context, Pages.back(context));
    }

    /// After a delay, or on a day of one’s own choice.
    private LocalDate until(Context context) {
        var typed = Pages.typed(context, "until");
        var delay = DELAYS.get(typed);
        try {
            return delay == null ? LocalDate.parse(typed) : almanac.today().plus(delay);
        } catch (DateTimeParseException e) {
            throw new Refusal("answer.until");
        }
    }

    private int person(Context context) {
        int id = Pages.number(context.pathParam("id"));
        if (people.name(id).isEmpty()) throw new NotFoundResponse();
        return id;
    }

    private String name(int id) {
        return people.name(id).orElseThrow(NotFoundResponse::new);
    }

    private static void tell(Context context, String key, String name, int edit) {
        Pages.tell(context, Pages.visit(context).say(key, name), edit);
        Pages.go(context, Pages.back(context));
    }
}
