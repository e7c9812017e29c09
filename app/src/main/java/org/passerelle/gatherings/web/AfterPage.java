package org.passerelle.gatherings.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.gatherings.FollowUp;
import org.passerelle.gatherings.FollowUps;
import org.passerelle.gatherings.Gathering;
import org.passerelle.gatherings.Gatherings;
import org.passerelle.gatherings.Word;
import org.passerelle.people.Draft;
import org.passerelle.people.People;
import org.passerelle.people.Person;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.web.Pages;
import org.passerelle.platform.web.Visit;

/// A word to each person met, one at a time.
public final class AfterPage {

    /// @param shown the one at hand
    public record Card(FollowUp shown, Person person, Draft draft) {}

    /// @param card null once nobody waits, unless someone was asked for
    public record Model(Gathering gathering, List<FollowUp> met, @Nullable Card card) {

        public int waiting() {
            return (int) met.stream().filter(FollowUp::isWaiting).count();
        }

        public int settled() {
            return met.size() - waiting();
        }

        public boolean isAt(FollowUp other) {
            return card != null && card.shown().equals(other);
        }
    }

    private final Gatherings gatherings;
    private final FollowUps followUps;
    private final People people;
    private final Word word;
    private final Almanac almanac;
    private final Pages pages;

    public AfterPage(
            Gatherings gatherings, FollowUps followUps, People people, Word word, Almanac almanac, Pages pages) {
        this.gatherings = gatherings;
        this.followUps = followUps;
        this.people = people;
        this.word = word;
        this.almanac = almanac;
        this.pages = pages;
    }

    /// The first who waits, or the one `?person=7` asks for.
    public void show(Context context) {
        var gathering = Typed.gathering(context, gatherings);
        var met = followUps.of(gathering.id());
        int asked = Pages.number(context.queryParam("person"));
        var shown = met.stream()
                .filter(each -> each.person().id() == asked)
                .findFirst()
                .or(() -> met.stream().filter(FollowUp::isWaiting).findFirst());
        var card = shown.flatMap(each -> card(gathering, each));
        pages.show(context, "gatherings/after", new Model(gathering, met, card.orElse(null)));
    }

    private Optional<Card> card(Gathering gathering, FollowUp met) {
        return people.find(met.person().id()).map(person -> new Card(met, person, word.to(person, gathering, met)));
    }

    public void done(Context context) {
        settle(context, "event.after.done.told", followUps.done(id(context), note(context)));
    }

    public void drop(Context context) {
        settle(context, "event.after.dropped.told", followUps.drop(id(context), note(context)));
    }

    public void later(Context context) {
        var gathering = Typed.gathering(context, gatherings);
        var visit = Pages.visit(context);
        var until = Typed.after(almanac.today(), Pages.typed(context, "until"));
        int edit = followUps.later(gathering.id(), note(context), visit.say("event.after.promise", gathering.name()), until);
        var sentence = visit.say("event.after.later.told", visit.words().dates().full(until));
        Typed.done(context, sentence, edit, "/events/" + gathering.id() + "/after");
    }

    private void settle(Context context, String key, int edit) {
        Visit visit = Pages.visit(context);
        Typed.done(context, visit.say(key), edit, "/events/" + id(context) + "/after");
    }

    private int id(Context context) {
        return Typed.gathering(context, gatherings).id();
    }

    private static int note(Context context) {
        return Pages.number(context.pathParam("note"));
    }
}
