package org.passerelle.publishing.web;

import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.network.Network;
import org.passerelle.people.Named;
import org.passerelle.people.People;
import org.passerelle.people.web.Who;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.platform.web.Pages;
import org.passerelle.publishing.manners.Advice;
import org.passerelle.publishing.manners.Intent;
import org.passerelle.publishing.manners.Manners;

/// A text read over before it goes: what to think of, why, and what to write instead. Nothing is sent or kept.
public final class MannersPage {

    private static final int CHARACTERS_MAXIMUM = 20_000;
    private static final String TO = "to";

    /// @param intent what was read, or null where nothing was yet
    /// @param first whether it would be a first contact
    public record Model(
            String text,
            boolean toEveryone,
            Who to,
            @Nullable Intent intent,
            boolean first,
            List<Advice> advice,
            @Nullable String problem) {

        /// In the language of the text, for wordings.
        public Words tongue() {
            return Words.in(language());
        }

        public String language() {
            return intent == null ? "" : intent.language();
        }
    }

    private final Manners manners;
    private final People people;
    private final Network network;
    private final Almanac almanac;
    private final Pages pages;

    public MannersPage(Manners manners, People people, Network network, Almanac almanac, Pages pages) {
        this.manners = manners;
        this.people = people;
        this.network = network;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        var to = Who.of(TO, people.named(Pages.number(context.queryParam(TO))));
        pages.show(context, "publishing/manners", new Model("", false, to, null, false, List.of(), null));
    }

    public void read(Context context) {
        var text = Pages.typed(context, "text").replace("\r\n", "\n");
        boolean toEveryone = Pages.typed(context, "kind").equals("publication");
        var to = whom(context);
        try {
            if (text.isEmpty()) throw new Refusal("manners.empty");
            if (text.length() > CHARACTERS_MAXIMUM) throw new Refusal("manners.long", CHARACTERS_MAXIMUM);
            var intent = toEveryone
                    ? Intent.publication(text, almanac.now())
                    : Intent.message(text, reader(to), almanac.now());
            var first = manners.isFirstContact(intent);
            var model = new Model(text, toEveryone, to, intent, first, manners.advise(intent), null);
            pages.show(context, "publishing/manners", model);
        } catch (Refusal refusal) {
            var problem = refusal.in(Pages.visit(context).words());
            pages.showAgain(context, "publishing/manners", new Model(text, toEveryone, to, null, false, List.of(), problem));
        }
    }

    /// Named in the form, or by number on a draft.
    private Who whom(Context context) {
        var person = people.named(Pages.number(context.formParam("person")));
        return person.isPresent() ? Who.of(TO, person) : Who.typed(context, TO, network);
    }

    /// Nobody, for someone the network does not know.
    private static List<Integer> reader(Who to) {
        var meant = to.meant().stream().map(Named::id).toList();
        if (meant.size() < 2) return meant;
        if (meant.contains(to.chosen())) return List.of(to.chosen());
        throw new Refusal("encounter.several", to.name());
    }
}
