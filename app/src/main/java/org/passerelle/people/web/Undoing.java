package org.passerelle.people.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Map;
import org.passerelle.people.Journal;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;

/// « Annuler »: puts back what was before one edit, and goes back to the page it was asked from.
public final class Undoing {

    /// Where the things live that an edit can bring into being.
    private static final Map<String, String> HOMES =
            Map.of("addition", "/people", "introduction", "/introductions", "referral", "/referrals", "gathering", "/events", "objective", "/vision/objectives",
                    "opportunity", "/opportunities");

    private final Journal journal;

    public Undoing(Journal journal) {
        this.journal = journal;
    }

    public void undo(Context context) {
        var visit = Pages.visit(context);
        var back = Pages.back(context);
        try {
            var undone = undo(context.pathParam("edit"));
            Pages.tell(context, visit.say("edit.done"));
            Pages.go(context, isGone(undone, back) ? HOMES.getOrDefault(undone.aspect(), "/") : back);
        } catch (Refusal refusal) {
            Pages.tell(context, refusal.in(visit.words()));
            Pages.go(context, back);
        }
    }

    /// Whether the page was of something that is no longer there.
    private static boolean isGone(Journal.Undone undone, String back) {
        var home = HOMES.get(undone.aspect());
        return home != null
                && undone.was().parts().getFirst().isEmpty()
                && back.matches(home + "/" + undone.subject() + "(\\D.*)?");
    }

    /// Several edits made together are undone the last first.
    private Journal.Undone undo(String edits) {
        return Arrays.stream(edits.split("-"))
                .toList()
                .reversed()
                .stream()
                .map(edit -> journal.undo(Pages.number(edit)))
                .reduce((last, first) -> first)
                .orElseThrow(() -> new Refusal("edit.undone"));
    }
}
