package org.passerelle.introductions.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.introductions.Outcome;
import org.passerelle.introductions.Referrals;
import org.passerelle.network.Network;
import org.passerelle.people.Edits;
import org.passerelle.people.People;
import org.passerelle.people.web.Who;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;

/// Keeps a referral: the chain that brought someone to the owner, or a name the owner gave.
public final class ReferralForm {

    private static final int TELLERS_SHOWN = 2;
    private static final int TELLERS_MAXIMUM = 11;

    /// @param tellers who told whom, in order; of one given, who was told
    /// @param end who came, or whose name was given
    /// @param kind what it led to, or empty
    public record Model(
            boolean given,
            List<Who> tellers,
            Who end,
            String about,
            String on,
            String kind,
            String words,
            @Nullable String problem) {

        Model wrong(String sentence) {
            return new Model(given, tellers, end, about, on, kind, words, sentence);
        }

        Model longer() {
            var more = new ArrayList<>(tellers);
            if (more.size() < TELLERS_MAXIMUM) more.add(Who.nobody("teller-" + more.size()));
            return new Model(given, more, end, about, on, kind, words, null);
        }
    }

    private final Referrals referrals;
    private final People people;
    private final Edits edits;
    private final Network network;
    private final Almanac almanac;
    private final Pages pages;

    public ReferralForm(Referrals referrals, People people, Edits edits, Network network, Almanac almanac, Pages pages) {
        this.referrals = referrals;
        this.people = people;
        this.edits = edits;
        this.network = network;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        show(context, false);
    }

    public void showGiven(Context context) {
        show(context, true);
    }

    public void add(Context context) {
        add(context, false);
    }

    public void addGiven(Context context) {
        add(context, true);
    }

    private void show(Context context, boolean given) {
        var person = people.named(Pages.number(context.queryParam("person")));
        var tellers = IntStream.range(0, given ? 1 : TELLERS_SHOWN)
                .mapToObj(i -> Who.of("teller-" + i, i == 0 && !given ? person : Optional.empty()))
                .toList();
        var end = Who.of("end", given ? person : Optional.empty());
        pages.show(
                context,
                "introductions/refer",
                new Model(given, tellers, end, "", almanac.today().toString(), "", "", null));
    }

    private void add(Context context, boolean given) {
        var words = Pages.visit(context).words();
        var typed = typed(context, given);
        if (context.formParam("more") != null) {
            pages.show(context, "introductions/refer", typed.longer());
            return;
        }
        try {
            var kept = keep(context, typed);
            Typed.done(context, words.say("referral.kept"), kept.edit(), "/referrals/" + kept.id());
        } catch (Refusal refusal) {
            pages.showAgain(context, "introductions/refer", typed.wrong(refusal.in(words)));
        }
    }

    private Referrals.Kept keep(Context context, Model typed) {
        var on = Typed.day(context, "on", almanac.today());
        var kind = Outcome.Kind.of(typed.kind());
        var tellers = typed.tellers().stream().flatMap(who -> who.person(edits).stream()).toList();
        var end = typed.end().person(edits);
        if (tellers.isEmpty()) throw new Refusal("referral.nobody");
        if (typed.given() && end.isEmpty()) throw new Refusal("introduction.nobody");
        var ledTo = kind.map(known -> new Outcome(known, typed.words(), almanac.today())).orElse(null);
        return typed.given()
                ? referrals.give(tellers.getFirst(), end.orElseThrow(), typed.about(), on, ledTo)
                : referrals.receive(tellers, end.orElse(null), typed.about(), on, ledTo);
    }

    private Model typed(Context context, boolean given) {
        var tellers = IntStream.range(0, TELLERS_MAXIMUM)
                .filter(i -> context.formParam("teller-" + i) != null)
                .mapToObj(i -> Who.typed(context, "teller-" + i, network))
                .toList();
        return new Model(
                given,
                tellers,
                Who.typed(context, "end", network),
                Pages.typed(context, "about"),
                Pages.typed(context, "on"),
                Pages.typed(context, "kind"),
                Pages.typed(context, "words"),
                null);
    }
}
