package org.passerelle.exports.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.exports.Erasures;
import org.passerelle.people.Named;
import org.passerelle.people.People;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.platform.web.Pages;

/// Asks before erasing someone: what goes, that it is final, and their name, typed.
public final class ErasurePage {

    /// @param going how many of what
    /// @param typed what was typed, where it was not their name
    public record Model(Named person, List<String> going, String typed, @Nullable String problem) {}

    private final Erasures erasures;
    private final People people;
    private final Pages pages;

    public ErasurePage(Erasures erasures, People people, Pages pages) {
        this.erasures = erasures;
        this.people = people;
        this.pages = pages;
    }

    public void show(Context context) {
        pages.show(context, "exports/erase", model(context, "", null));
    }

    public void erase(Context context) {
        var typed = Pages.typed(context, "name");
        try {
            erasures.erase(person(context).id(), typed);
            Pages.tell(context, Pages.visit(context).say("erase.done"));
            Pages.go(context, "/people");
        } catch (Refusal refusal) {
            pages.showAgain(context, "exports/erase", model(context, typed, refusal.in(Pages.visit(context).words())));
        }
    }

    private Model model(Context context, String typed, @Nullable String problem) {
        var person = person(context);
        return new Model(person, sentences(erasures.foreseen(person.id()), Pages.visit(context).words()), typed, problem);
    }

    private Named person(Context context) {
        return people.named(Pages.number(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
    }

    /// « Échanges avec cette personne seule : 12 ».
    public static List<String> sentences(Map<String, Integer> counts, Words words) {
        return counts.entrySet().stream()
                .map(count -> words.say("erase.count", table(count.getKey(), words), count.getValue()))
                .toList();
    }

    private static String table(String name, Words words) {
        var key = "exports.table." + name;
        return words.knows(key) ? words.say(key) : name;
    }
}
