package org.passerelle.publishing.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.passerelle.introductions.pairs.Concern;
import org.passerelle.introductions.pairs.Concerned;
import org.passerelle.people.Draft;
import org.passerelle.people.Drafts;
import org.passerelle.people.People;
import org.passerelle.people.Person;
import org.passerelle.platform.Words;
import org.passerelle.platform.web.Pages;
import org.passerelle.publishing.Publication;
import org.passerelle.publishing.Publications;

/// Whom a publication may matter to: tell them personally, before it goes to everyone.
public final class ContactsPage {

    private static final int MOST = 3;

    /// @param draft a personal word, to change and send oneself
    public record Contact(Concern concern, Person person, Draft draft) {

        /// « Cherche un imprimeur » ; « papier, reliure : dans son rôle ».
        public String why(Words words) {
            var on = concern.on();
            if (concern.isNeed())
                return on == null
                        ? words.say("contacts.need", concern.words().getFirst())
                        : words.say("contacts.need.on", concern.words().getFirst(), words.dates().full(on));
            return words.say("contacts.topic." + concern.where().word(), String.join(", ", concern.words()));
        }
    }

    public record Model(Publication publication, List<Contact> contacts) {}

    private final Publications publications;
    private final Concerned concerned;
    private final People people;
    private final Drafts drafts;
    private final Pages pages;

    public ContactsPage(Publications publications, Concerned concerned, People people, Drafts drafts, Pages pages) {
        this.publications = publications;
        this.concerned = concerned;
        this.people = people;
        this.drafts = drafts;
        this.pages = pages;
    }

    public void show(Context context) {
        var publication = publications.find(Pages.number(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
        var text = String.join("\n", publication.subject(), publication.title(), publication.text());
        var contacts = concerned.by(text, MOST).stream().flatMap(each -> contact(publication, each).stream()).toList();
        var view = Pages.visit(context).partial() ? "publishing/contact-list" : "publishing/contacts";
        pages.show(context, view, new Model(publication, contacts));
    }

    private Optional<Contact> contact(Publication publication, Concern concern) {
        return people.find(concern.person().id()).map(person -> {
            var name = "publication." + (concern.isNeed() ? "need" : "topic");
            return new Contact(concern, person, drafts.draft(person, name, publication.name(), String.join(", ", concern.words())));
        });
    }
}
