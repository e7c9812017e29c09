package org.passerelle.introductions.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.introductions.Introductions;
import org.passerelle.network.Network;
import org.passerelle.people.Edits;
import org.passerelle.people.Named;
import org.passerelle.people.People;
import org.passerelle.people.web.Who;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;

/// Begins an introduction: one the owner makes, or one the owner was given.
public final class Proposal {

    /// @param one whom the owner puts in touch; in one received, who made it
    /// @param other with whom
    /// @param on the day it was made, for one received, as typed
    public record Model(boolean received, Who one, Who other, String why, String on, @Nullable String problem) {}

    private final Introductions introductions;
    private final People people;
    private final Edits edits;
    private final Network network;
    private final Almanac almanac;
    private final Pages pages;

    public Proposal(Introductions introductions, People people, Edits edits, Network network, Almanac almanac, Pages pages) {
        this.introductions = introductions;
        this.people = people;
        this.edits = edits;
        this.network = network;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        show(context, false);
    }

    public void showReceived(Context context) {
        show(context, true);
    }

    public void add(Context context) {
        add(context, false);
    }

    public void addReceived(Context context) {
        add(context, true);
    }

    private void show(Context context, boolean received) {
        var why = requireNonNullElse(context.queryParam("why"), "");
        var one = Who.of("one", person(context, "one"));
        var other = Who.of("other", person(context, "other"));
        pages.show(context, "introductions/new", new Model(received, one, other, why, almanac.today().toString(), null));
    }

    private void add(Context context, boolean received) {
        var words = Pages.visit(context).words();
        var one = Who.typed(context, "one", network);
        var other = Who.typed(context, "other", network);
        var why = Pages.typed(context, "why");
        try {
            var on = Typed.day(context, "on", almanac.today());
            int oneId = one.person(edits).orElseThrow(() -> new Refusal("introduction.nobody"));
            int otherId = other.person(edits).orElseThrow(() -> new Refusal("introduction.nobody"));
            var begun = received
                    ? introductions.receive(oneId, otherId, why, on)
                    : introductions.propose(oneId, otherId, why);
            Typed.done(context, words.say("introduction.begun"), begun.edit(), "/introductions/" + begun.id());
        } catch (Refusal refusal) {
            var model = new Model(received, one, other, why, Pages.typed(context, "on"), refusal.in(words));
            pages.showAgain(context, "introductions/new", model);
        }
    }

    private Optional<Named> person(Context context, String parameter) {
        return people.named(Pages.number(context.queryParam(parameter)));
    }
}
