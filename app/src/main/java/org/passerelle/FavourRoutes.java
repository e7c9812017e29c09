package org.passerelle;

import io.javalin.config.RoutesConfig;
import org.passerelle.introductions.Drafting;
import org.passerelle.introductions.web.IntroductionPage;
import org.passerelle.introductions.web.IntroductionsPage;
import org.passerelle.introductions.web.PairsPage;
import org.passerelle.introductions.web.Proposal;
import org.passerelle.introductions.web.ReciprocityPage;
import org.passerelle.introductions.web.ReferralForm;
import org.passerelle.introductions.web.ReferralPage;
import org.passerelle.introductions.web.ReferralsPage;
import org.passerelle.links.web.PathPage;
import org.passerelle.links.web.ReachPage;
import org.passerelle.map.NetworkMap;
import org.passerelle.map.web.MapPage;
import org.passerelle.platform.web.Pages;

/// The routes of introductions and referrals, and of the links they follow.
final class FavourRoutes {

    private final RoutesConfig to;
    private final Passerelle passerelle;
    private final Pages pages;

    FavourRoutes(RoutesConfig to, Passerelle passerelle, Pages pages) {
        this.to = to;
        this.passerelle = passerelle;
        this.pages = pages;
    }

    void open() {
        introductions();
        referrals();
        map();
    }

    private void introductions() {
        var drafting = new Drafting(passerelle.drafts);
        var introductions = new IntroductionsPage(passerelle.favours.introductions, pages);
        var proposal = new Proposal(
                passerelle.favours.introductions, passerelle.people, passerelle.edits, passerelle.network, passerelle.almanac, pages);
        var ideas = new PairsPage(passerelle.favours.pairs, passerelle.ties, pages);
        var introduction = new IntroductionPage(
                passerelle.favours.introductions, drafting, passerelle.people, passerelle.exchanges, passerelle.almanac, pages);
        to.get("/introductions", introductions::show);
        to.post("/introductions", proposal::add);
        to.get("/introductions/ideas", ideas::show);
        to.post("/introductions/ideas", ideas::pass);
        to.get("/introductions/new", proposal::show);
        to.get("/introductions/received", proposal::showReceived);
        to.post("/introductions/received", proposal::addReceived);
        to.get("/introductions/{id}", introduction::show);
        to.post("/introductions/{id}/steps", introduction::step);
        to.post("/introductions/{id}/why", introduction::explain);
        to.post("/introductions/{id}/later", introduction::later);
        to.post("/introductions/{id}/thanks/later", introduction::thankLater);
        to.post("/introductions/{id}/removal", introduction::remove);
    }

    private void referrals() {
        var referralForm = new ReferralForm(
                passerelle.favours.referrals, passerelle.people, passerelle.edits, passerelle.network, passerelle.almanac, pages);
        var referral = new ReferralPage(
                passerelle.favours.referrals, new Drafting(passerelle.drafts), passerelle.people, passerelle.almanac, pages);
        to.get("/referrals", new ReferralsPage(passerelle.favours.referrals, passerelle.favours.thanks, pages)::show);
        to.post("/referrals", referralForm::add);
        to.get("/referrals/new", referralForm::show);
        to.get("/referrals/given", referralForm::showGiven);
        to.post("/referrals/given", referralForm::addGiven);
        to.get("/referrals/{id}", referral::show);
        to.post("/referrals/{id}/outcome", referral::lead);
        to.post("/referrals/{id}/thanks/{place}", referral::thank);
        to.post("/referrals/{id}/thanks/{place}/later", referral::thankLater);
        to.post("/referrals/{id}/removal", referral::remove);
        to.get("/reciprocity", new ReciprocityPage(passerelle.favours.reciprocity, pages)::show);
    }

    /// Links, and the map they make.
    private void map() {
        var drawn = new NetworkMap(passerelle.network, passerelle.favours.observedLinks, passerelle.favours.circles, passerelle.favours.seats);
        var map = new MapPage(drawn, passerelle.favours.observedLinks, passerelle.favours.circles, passerelle.spheres, pages);
        to.get("/map", map::show);
        to.post("/map/circles/{id}/name", map::rename);
        to.get("/people/{id}/reach", new ReachPage(passerelle.people, passerelle.favours.withinReach, pages)::show);
        to.get("/path", new PathPage(passerelle.favours.paths, passerelle.favours.observedLinks, pages)::show);
    }
}
