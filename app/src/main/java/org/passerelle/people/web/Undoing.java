package org.passerelle.people.web;

import io.javalin.http.Context;
import org.passerelle.people.Journal;
import org.passerelle.people.People;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;

/// « Annuler »: puts back what was before one edit, and goes back to the page it was asked from.
public final class Undoing {

    private final Journal journal;
    private final People people;

    public Undoing(Journal journal, People people) {
        this.journal = journal;
        this.people = people;
    }

    public void undo(Context context) {
        var visit = Pages.visit(context);
        var back = Pages.back(context);
        try {
            var undone = journal.undo(Pages.number(context.pathParam("edit")));
            Pages.tell(context, visit.say("edit.done"), "");
            boolean gone = back.matches("/people/" + undone.subject() + "(\\D.*)?") && people.name(undone.subject()).isEmpty();
            Pages.go(context, gone ? "/people" : back);
        } catch (Refusal refusal) {
            Pages.tell(context, refusal.in(visit.words()), "");
            Pages.go(context, back);
        }
    }
}
