package org.passerelle.duplicates.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.duplicates.Apart;
import org.passerelle.duplicates.Merger;
import org.passerelle.duplicates.Mergers;
import org.passerelle.duplicates.Subject;
import org.passerelle.network.Network;
import org.passerelle.people.Named;
import org.passerelle.people.People;
import org.passerelle.people.web.Who;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Store;
import org.passerelle.platform.web.Pages;

/// What was decided: who was made one, who was told apart, each to be taken back; and two made one by hand.
public final class MergedPage {

    private static final int SHOWN = 100;

    /// @param names of the two
    public record Told(String path, String names, LocalDate on) {}

    public record Model(List<Merger> mergers, List<Told> apart) {}

    /// Whom someone is made one with by hand.
    public record Other(Named person, Who who, @Nullable String problem) {}

    private final Mergers mergers;
    private final Apart apart;
    private final People people;
    private final Network network;
    private final Almanac almanac;
    private final Review review;
    private final Pages pages;

    public MergedPage(Store store, Mergers mergers, Apart apart, People people, Network network, Almanac almanac, Pages pages) {
        this.mergers = mergers;
        this.apart = apart;
        this.people = people;
        this.network = network;
        this.almanac = almanac;
        this.review = new Review(store, people);
        this.pages = pages;
    }

    public void show(Context context) {
        var told = Arrays.stream(Subject.values())
                .flatMap(what -> apart.all(what).stream())
                .filter(said -> review.names(said.what(), List.of(said.lower(), said.upper())).size() == 2)
                .limit(SHOWN)
                .map(this::told)
                .toList();
        pages.show(context, "duplicates/merged", new Model(mergers.latest(SHOWN), told));
    }

    private Told told(Apart.Said said) {
        var path = "/duplicates/apart/%s/%d-%d/removal".formatted(said.what().word(), said.lower(), said.upper());
        var names = String.join(" · ", review.names(said.what(), List.of(said.lower(), said.upper())));
        return new Told(path, names, almanac.dayOf(said.at()));
    }

    /// Undoes mergers made as one, the last first. Where others were made since, it says so, and offers to undo them too.
    public void undo(Context context) {
        var visit = Pages.visit(context);
        boolean laterToo = "true".equals(context.queryParam("later"));
        try {
            for (var id : Arrays.asList(context.pathParam("ids").split("-")).reversed()) mergers.undo(Pages.number(id), laterToo);
            Pages.tell(context, visit.say("merger.undo.done"));
        } catch (Refusal refusal) {
            var said = refusal.in(visit.words());
            if (refusal.is("merger.later")) Pages.tellUndoable(context, said, context.path() + "?later=true");
            else Pages.tell(context, said);
        }
        Pages.go(context, Pages.back(context));
    }

    public void forget(Context context) {
        var what = Subject.of(context.pathParam("what"));
        var members = Arrays.stream(context.pathParam("members").split("-")).map(Pages::number).toList();
        for (int one : members) for (int other : members) if (one < other) apart.forget(what, one, other);
        Pages.tell(context, Pages.visit(context).say("duplicates.apart.forgotten"));
        Pages.go(context, Pages.back(context));
    }

    /// Whoever is one with another now is found there.
    public void follow(Context context) {
        int id = Pages.number(context.pathParam("id"));
        if (id == 0 || people.name(id).isPresent()) return;
        mergers.now(Subject.PERSON, id).ifPresent(now -> {
            Pages.go(context, "/people/" + now);
            context.skipRemainingHandlers();
        });
    }

    public void choose(Context context) {
        pages.show(context, "duplicates/with", new Other(person(context), Who.nobody("other"), null));
    }

    /// Lays the two side by side.
    public void chosen(Context context) {
        var person = person(context);
        var who = Who.typed(context, "other", network);
        try {
            int other = who.meant().size() == 1 ? who.meant().getFirst().id() : who.chosen();
            if (who.meant().stream().noneMatch(each -> each.id() == other)) throw new Refusal("who.unknown", who.name());
            if (other == person.id()) throw new Refusal("merger.self");
            Pages.go(context, "/duplicates?back=person&group=" + Math.min(person.id(), other) + "-" + Math.max(person.id(), other));
        } catch (Refusal refusal) {
            pages.showAgain(context, "duplicates/with", new Other(person, who, refusal.in(Pages.visit(context).words())));
        }
    }

    private Named person(Context context) {
        return people.named(Pages.number(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
    }
}
