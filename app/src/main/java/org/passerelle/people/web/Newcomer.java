package org.passerelle.people.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Address;
import org.passerelle.people.Edits;
import org.passerelle.people.Role;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Settings;
import org.passerelle.platform.web.Pages;

/// Adds someone by hand.
public final class Newcomer {

    public record Model(String name, String address, String title, String organisation, @Nullable String problem) {}

    private final Edits edits;
    private final Settings settings;
    private final Pages pages;

    public Newcomer(Edits edits, Settings settings, Pages pages) {
        this.edits = edits;
        this.settings = settings;
        this.pages = pages;
    }

    public void show(Context context) {
        var name = requireNonNullElse(context.queryParam("name"), "");
        pages.show(context, "people/new", new Model(name, "", "", "", null));
    }

    public void add(Context context) {
        var visit = Pages.visit(context);
        var typed = new Model(
                Pages.typed(context, "name"),
                Pages.typed(context, "address"),
                Pages.typed(context, "title"),
                Pages.typed(context, "organisation"),
                null);
        try {
            var addition = edits.add(newcomer(typed));
            Pages.tell(context, visit.say("person.added", typed.name()), addition.edit());
            Pages.go(context, "/people/" + addition.personId());
        } catch (Refusal refusal) {
            pages.showAgain(
                    context,
                    "people/new",
                    new Model(
                            typed.name(), typed.address(), typed.title(), typed.organisation(), refusal.in(visit.words())));
        }
    }

    private Edits.Newcomer newcomer(Model typed) {
        var address = typed.address().isEmpty()
                ? null
                : Address.read(typed.address(), settings.country())
                        .orElseThrow(() -> new Refusal("address.wrong", typed.address()));
        return new Edits.Newcomer(typed.name(), address, new Role(0, typed.title(), typed.organisation(), null, null));
    }
}
