package org.passerelle.introductions.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.introductions.Drafting;
import org.passerelle.introductions.Link;
import org.passerelle.introductions.Outcome;
import org.passerelle.introductions.Referral;
import org.passerelle.introductions.Referrals;
import org.passerelle.people.Draft;
import org.passerelle.people.Named;
import org.passerelle.people.People;
import org.passerelle.people.Person;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;

/// One referral: the chain, the thanks for each, and what it led to.
public final class ReferralPage {

    /// @param thanks the message that thanks each one thanks are owed to, by their place
    /// @param lastEdit the number to take the latest change back by, or 0
    /// @param words what it led to, as typed
    public record Model(
            Referral referral, Map<Integer, Draft> thanks, int lastEdit, String words, @Nullable String problem) {}

    private final Referrals referrals;
    private final Drafting drafting;
    private final People people;
    private final Almanac almanac;
    private final Pages pages;

    public ReferralPage(Referrals referrals, Drafting drafting, People people, Almanac almanac, Pages pages) {
        this.referrals = referrals;
        this.drafting = drafting;
        this.people = people;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        pages.show(context, "introductions/referral", model(referral(context), "", null));
    }

    /// What it led to.
    public void lead(Context context) {
        change(context, "referral.led.told", referral -> referrals.lead(
                referral.id(),
                new Outcome(
                        StepForm.kind(context),
                        Pages.typed(context, "words"),
                        Typed.day(context, "on", almanac.today()))));
    }

    public void thank(Context context) {
        change(context, "thanks.kept", referral -> referrals.thank(
                referral.id(), place(context), Typed.means(context), Typed.day(context, "on", almanac.today())));
    }

    public void thankLater(Context context) {
        var until = Typed.until(context, almanac.today());
        IntroductionPage.putOff(context, referrals.thankLater(referral(context).id(), place(context), until), until);
    }

    public void remove(Context context) {
        int edit = referrals.remove(referral(context).id());
        Typed.done(context, Pages.visit(context).say("referral.removed"), edit, "/referrals");
    }

    private interface Change {
        int make(Referral referral);
    }

    private void change(Context context, String told, Change change) {
        var referral = referral(context);
        var words = Pages.visit(context).words();
        try {
            Typed.done(context, words.say(told), change.make(referral), "/referrals/" + referral.id());
        } catch (Refusal refusal) {
            var model = model(referral, Pages.typed(context, "words"), refusal.in(words));
            pages.showAgain(context, "introductions/referral", model);
        }
    }

    private Model model(Referral referral, String words, @Nullable String problem) {
        var thanks = new HashMap<Integer, Draft>();
        for (var link : referral.owed()) thanks.put(link.place(), thank(referral, link));
        return new Model(referral, thanks, referrals.lastEdit(referral.id()).orElse(0), words, problem);
    }

    private Draft thank(Referral referral, Link link) {
        var teller = person(link.person());
        return referral.end().map(end -> drafting.thankFor(teller, person(end))).orElseGet(() -> drafting.thank(teller));
    }

    private Referral referral(Context context) {
        return referrals.find(Pages.number(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
    }

    private static int place(Context context) {
        return Pages.number(context.pathParam("place"));
    }

    private Person person(Named named) {
        return people.find(named.id()).orElseThrow(NotFoundResponse::new);
    }
}
