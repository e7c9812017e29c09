package org.passerelle.links.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.jspecify.annotations.Nullable;
import org.passerelle.links.WithinReach;
import org.passerelle.people.People;
import org.passerelle.people.Person;
import org.passerelle.platform.web.Pages;

/// What knowing someone opens: a block their page asks for once it is on the screen, or a page of its own.
public final class ReachPage {

    /// @param reach null where nothing observed opens anything
    public record Model(Person person, WithinReach.@Nullable Reach reach) {}

    private final People people;
    private final WithinReach withinReach;
    private final Pages pages;

    public ReachPage(People people, WithinReach withinReach, Pages pages) {
        this.people = people;
        this.withinReach = withinReach;
        this.pages = pages;
    }

    public void show(Context context) {
        var person = people.find(Pages.number(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
        var model = new Model(person, withinReach.of(person.id()).orElse(null));
        pages.show(context, Pages.visit(context).partial() ? "links/reach" : "links/reach-page", model);
    }
}
