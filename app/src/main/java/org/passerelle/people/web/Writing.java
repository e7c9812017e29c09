package org.passerelle.people.web;

import io.javalin.http.Context;
import org.passerelle.people.Draft;
import org.passerelle.people.Drafts;
import org.passerelle.people.People;
import org.passerelle.people.Person;
import org.passerelle.platform.web.Pages;

/// A first draft to someone, to change, then copy or open in one's own mail program.
public final class Writing {

    public record Model(Person person, Draft draft) {}

    private final People people;
    private final Drafts drafts;
    private final Pages pages;

    public Writing(People people, Drafts drafts, Pages pages) {
        this.people = people;
        this.drafts = drafts;
        this.pages = pages;
    }

    public void show(Context context) {
        var person = PersonPage.person(context, people);
        pages.show(context, "people/write", new Model(person, drafts.draft(person, "hello")));
    }
}
