package org.passerelle.people.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.duplicates.Merger;
import org.passerelle.duplicates.Mergers;
import org.passerelle.duplicates.Subject;
import org.passerelle.exchanges.Timelines;
import org.passerelle.exchanges.Timelines.Place;
import org.passerelle.introductions.web.Panel;
import org.passerelle.network.Network;
import org.passerelle.network.TieLine;
import org.passerelle.news.News;
import org.passerelle.news.NewsItem;
import org.passerelle.opportunities.Opportunities;
import org.passerelle.people.Address;
import org.passerelle.people.Edits;
import org.passerelle.people.Named;
import org.passerelle.people.People;
import org.passerelle.people.Person;
import org.passerelle.platform.web.Pages;
import org.passerelle.ties.Cadences;
import org.passerelle.ties.Explanations;
import org.passerelle.ties.Explained;
import org.passerelle.today.Pauses;
import org.passerelle.today.Promises;

/// One person: who they are, the tie, and every exchange.
public final class PersonPage {

    private static final int EXCHANGES = 40;

    /// @param pause that in force, or null
    /// @param introduced those met through them
    /// @param older the address of the exchanges before these; null on the last page
    public record Model(
            Person person,
            TieLine tie,
            Explained why,
            Cadences.Pace pace,
            Pauses.@Nullable Pause pause,
            Panel panel,
            org.passerelle.opportunities.web.Panel work,
            List<Promises.Promise> promises,
            List<Named> introduced,
            List<NewsItem> news,
            List<Merger> mergers,
            List<Stretch> stretches,
            boolean newest,
            @Nullable String older) {

        /// Where to write to them first: by e-mail, else where they can be seen.
        public @Nullable Address writable() {
            return person.addresses().stream()
                    .filter(address -> address.kind().equals("email"))
                    .findFirst()
                    .or(() -> person.addresses().stream().filter(a -> a.href().isPresent()).findFirst())
                    .orElse(null);
        }
    }

    private final People people;
    private final Edits edits;
    private final Timelines timelines;
    private final Network network;
    private final Explanations explanations;
    private final Pauses pauses;
    private final Panel.Of panels;
    private final Opportunities opportunities;
    private final Promises promises;
    private final Cadences cadences;
    private final News news;
    private final Mergers mergers;
    private final Pages pages;

    public PersonPage(
            People people,
            Edits edits,
            Timelines timelines,
            Network network,
            Explanations explanations,
            Pauses pauses,
            Panel.Of panels,
            Opportunities opportunities,
            Promises promises,
            Cadences cadences,
            News news,
            Mergers mergers,
            Pages pages) {
        this.people = people;
        this.edits = edits;
        this.timelines = timelines;
        this.network = network;
        this.explanations = explanations;
        this.pauses = pauses;
        this.panels = panels;
        this.opportunities = opportunities;
        this.promises = promises;
        this.cadences = cadences;
        this.news = news;
        this.mergers = mergers;
        this.pages = pages;
    }

    public void show(Context context) {
        var person = person(context, people);
        var before = Place.parse(context.queryParam("before")).orElse(null);
        var page = timelines.of(person.id(), before, EXCHANGES);
        var next = page.next();
        var today = Pages.visit(context).today();
        var model = new Model(
                person,
                network.tie(person.id()),
                explanations.of(person.id()),
                cadences.of(person),
                pauses.of(person.id()).orElse(null),
                panels.person(person.id(), person.name()),
                org.passerelle.opportunities.web.Panel.of(person.id(), opportunities),
                promises.with(person.id()),
                people.metThrough(person.id()),
                news.of(person.id()),
                mergers.into(Subject.PERSON, person.id()),
                Stretch.of(page.exchanges(), before == null ? today : null),
                before == null,
                next == null ? null : "/people/" + person.id() + "?before=" + next.text());
        pages.show(context, "people/person", model);
    }

    public void archive(Context context) {
        var person = person(context, people);
        int edit = edits.archive(person.id());
        Pages.tell(context, Pages.visit(context).say("person.archived", person.name()), edit);
        Pages.go(context, "/people");
    }

    public void bringBack(Context context) {
        var person = person(context, people);
        int edit = edits.bringBack(person.id());
        Pages.tell(context, Pages.visit(context).say("person.back", person.name()), edit);
        Pages.go(context, "/people/" + person.id());
    }

    /// The person the address names, or a page that says there is none.
    static Person person(Context context, People people) {
        return people.find(Pages.number(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
    }
}
