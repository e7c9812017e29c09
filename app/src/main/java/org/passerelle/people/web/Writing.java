package org.passerelle.people.web;

import io.javalin.http.Context;
import org.passerelle.people.Draft;
import org.passerelle.people.Drafts;
import org.passerelle.people.People;
import org.passerelle.people.Person;
import org.passerelle.platform.web.Pages;
import org.passerelle.today.Promises;

/// A first draft to someone, of what they promised where the address says so, to change, then copy or open in one's own mail program.
public final class Writing {

    public record Model(Person person, Draft draft) {}

    private final People people;
    private final Drafts drafts;
    private final Promises promises;
    private final Pages pages;

    public Writing(People people, Drafts drafts, Promises promises, Pages pages) {
        this.people = people;
        this.drafts = drafts;
        this.promises = promises;
        this.pages = pages;
    }

    public void show(Context context) {
        var person = PersonPage.person(context, people);
        var draft = promises.find(Pages.number(context.queryParam("about")))
                .filter(promise -> promise.personId() == person.id())
                .map(promise -> drafts.draft(person, "remind", promise.words()))
                .orElseGet(() -> drafts.draft(person, "hello"));
        pages.show(context, "people/write", new Model(person, draft));
    }
}
