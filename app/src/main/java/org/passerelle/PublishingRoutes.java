package org.passerelle;

import io.javalin.config.RoutesConfig;
import org.passerelle.accounts.Accounts;
import org.passerelle.channels.web.ChannelsPage;
import org.passerelle.channels.web.ConnectingPage;
import org.passerelle.platform.web.Pages;
import org.passerelle.publishing.OwnPosts;
import org.passerelle.publishing.manners.Manners;
import org.passerelle.publishing.web.Asking;
import org.passerelle.publishing.web.ByHandPage;
import org.passerelle.publishing.web.Composer;
import org.passerelle.publishing.web.ContactsPage;
import org.passerelle.publishing.web.Departure;
import org.passerelle.publishing.web.Desk;
import org.passerelle.publishing.web.FeedbackPage;
import org.passerelle.publishing.web.HoursPage;
import org.passerelle.publishing.web.ImagesPage;
import org.passerelle.publishing.web.MannersPage;
import org.passerelle.publishing.web.PressPage;
import org.passerelle.publishing.web.Proofs;
import org.passerelle.publishing.web.PublishPage;
import org.passerelle.publishing.web.Readings;
import org.passerelle.publishing.web.ReadingsPage;
import org.passerelle.publishing.web.RepetitionPage;
import org.passerelle.publishing.web.StandstillPage;
import org.passerelle.publishing.web.TimetablePage;
import org.passerelle.publishing.web.Timetables;

/// The routes of channels and of all that is published.
final class PublishingRoutes {

    private final RoutesConfig to;
    private final Passerelle passerelle;
    private final Accounts accounts;
    private final Pages pages;

    PublishingRoutes(RoutesConfig to, Passerelle passerelle, Accounts accounts, Pages pages) {
        this.to = to;
        this.passerelle = passerelle;
        this.accounts = accounts;
        this.pages = pages;
    }

    /// A word under `/publish` goes before `/publish/{id}`.
    void open() {
        channels();
        calendar();
        approvals();
        feedback();
        byHand();
        writing();
        press();
        manners();
    }

    private void channels() {
        var channels = new ChannelsPage(passerelle.publishing.channels, passerelle.ownPeers, pages);
        var connecting = new ConnectingPage(passerelle.publishing.channels, passerelle.almanac, pages);
        to.get("/channels", channels::list);
        to.post("/channels/peers", channels::keepPeers);
        to.get("/channels/new/{kind}", connecting::begin);
        to.post("/channels/new/{kind}", connecting::connect);
        to.get("/channels/back", connecting::comeBack);
        to.get("/channels/{id}", connecting::show);
        to.post("/channels/{id}", connecting::reconnect);
        to.post("/channels/{id}/check", channels::check);
        to.post("/channels/{id}/removal", channels::disconnect);
    }

    /// What goes out when.
    private void calendar() {
        var publish = new PublishPage(
                passerelle.publishing.publications,
                passerelle.publishing.channels,
                passerelle.publishing.standstills,
                passerelle.publishing.approvals,
                passerelle.returns.objectives,
                passerelle.almanac,
                pages);
        var timetables = new Timetables(
                passerelle.publishing.publications,
                passerelle.publishing.channels,
                passerelle.publishing.slots,
                passerelle.publishing.standstills,
                passerelle.publishing.repetitions,
                passerelle.publishing.approvals,
                passerelle.almanac);
        var timetable = new TimetablePage(timetables, passerelle.publishing.queue, passerelle.almanac, pages);
        var hours = new HoursPage(
                passerelle.publishing.slots, passerelle.publishing.places, passerelle.publishing.channels,
                passerelle.almanac, pages);
        var repetition = new RepetitionPage(
                passerelle.publishing.publications, passerelle.publishing.repetitions, passerelle.publishing.channels, passerelle.almanac, pages);
        var standstill = new StandstillPage(passerelle.publishing.standstills, passerelle.publishing.bell, passerelle.almanac);
        to.get("/publish", publish::show);
        to.get("/publish/calendar", timetable::show);
        to.post("/publish/deliveries/{id}/hour", timetable::move);
        to.get("/publish/hours", hours::show);
        to.post("/publish/hours/{id}", hours::add);
        to.post("/publish/hours/{id}/removal", hours::remove);
        to.get("/publish/{id}/repetition", repetition::show);
        to.post("/publish/{id}/repetition", repetition::begin);
        to.post("/publish/{id}/repetition/end", repetition::end);
        to.post("/publish/standstill", standstill::begin);
        to.post("/publish/standstill/end", standstill::end);
    }

    private void approvals() {
        var readings = new ReadingsPage(passerelle.publishing.approvals, passerelle.publishing.publications, accounts, passerelle.almanac, pages);
        to.get("/publish/readings", readings::show);
        to.post("/publish/readings", readings::turn);
        to.post("/publish/{id}/approval/request", readings::ask);
        to.post("/publish/{id}/approval", readings::give);
    }

    /// What came of it.
    private void feedback() {
        var readings = new Readings(
                passerelle.publishing.publications,
                passerelle.publishing.channels,
                passerelle.publishing.answers,
                passerelle.publishing.respondents,
                passerelle.publishing.echoes,
                passerelle.publishing.sequels,
                passerelle.publishing.listener,
                passerelle.almanac);
        var feedback = new FeedbackPage(
                readings,
                passerelle.publishing.respondents,
                passerelle.publishing.decisions,
                passerelle.publishing.listener,
                passerelle.publishing.feedbackErrands,
                passerelle.edits,
                passerelle.network,
                passerelle.almanac,
                pages);
        var contacts = new ContactsPage(
                passerelle.publishing.publications, passerelle.favours.concerned, passerelle.people, passerelle.drafts, pages);
        to.before("/publish/{id}/contacts", context -> passerelle.ties.ensure());
        to.get("/publish/{id}/contacts", contacts::show);
        to.before("/publish/feedback", context -> passerelle.ties.ensure());
        to.get("/publish/feedback", feedback::show);
        to.post("/publish/feedback/listening", feedback::listen);
        to.post("/publish/feedback/answers/{id}/later", feedback::later);
        to.post("/publish/feedback/{id}/welcome", feedback::welcome);
        to.post("/publish/feedback/{id}/recognition", feedback::recognise);
        to.post("/publish/feedback/{id}/removal", feedback::leave);
        to.post("/publish/feedback/{id}/reconsideration", feedback::reconsider);
    }

    /// What the owner publishes by hand, or must decide of.
    private void byHand() {
        var byHand = new ByHandPage(
                passerelle.publishing.publications,
                passerelle.publishing.posts,
                passerelle.publishing.queue,
                passerelle.publishing.channels,
                passerelle.almanac,
                pages);
        var asking = new Asking(passerelle.publishing.queue, passerelle.publishing.postman, passerelle.publishing.bell, passerelle.almanac);
        to.get("/publish/deliveries/{id}", byHand::show);
        to.post("/publish/deliveries/{id}/opening", byHand::open);
        to.post("/publish/deliveries/{id}/published", asking::published);
        to.post("/publish/deliveries/{id}/reconciliation", asking::reconcile);
        to.post("/publish/deliveries/{id}/again", asking::again);
        to.post("/publish/deliveries/{id}/hold", asking::hold);
    }

    private void writing() {
        var departure = new Departure(
                passerelle.publishing.publications,
                passerelle.publishing.images,
                passerelle.publishing.posts,
                passerelle.publishing.queue,
                passerelle.publishing.places,
                passerelle.publishing.bell,
                passerelle.almanac);
        var proofs = new Proofs(
                passerelle.publishing.posts,
                besides -> new Manners(passerelle.store, passerelle.people, new OwnPosts(passerelle.store, besides)),
                passerelle.publishing.slots,
                passerelle.almanac);
        var desk = new Desk(
                passerelle.publishing.publications,
                passerelle.publishing.channels,
                passerelle.publishing.places,
                proofs,
                passerelle.publishing.echoes,
                passerelle.publishing.approvals,
                passerelle.returns.objectives,
                passerelle.returns.visions,
                passerelle.almanac);
        var composer = new Composer(
                desk,
                departure,
                passerelle.publishing.publications,
                passerelle.publishing.standstills,
                passerelle.publishing.approvals,
                accounts,
                pages);
        var images = new ImagesPage(
                desk, departure, passerelle.publishing.publications, passerelle.publishing.images, passerelle.publishing.previews, pages);
        to.get("/publish/new", composer::begin);
        to.post("/publish/new", composer::save);
        to.post("/publish/proof", composer::proof);
        to.post("/publish/images", images::change);
        to.get("/publish/images/{id}", images::serve);
        to.post("/publish/preview", images::look);
        to.get("/publish/{id}/preview", images::servePreview);
        to.get("/publish/{id}", composer::show);
        to.post("/publish/{id}", composer::save);
        to.post("/publish/{id}/removal", composer::remove);
    }

    private void press() {
        var press = new PressPage(
                passerelle.publishing.feeds,
                passerelle.publishing.clippings,
                passerelle.publishing.subscriptions,
                new OwnPosts(passerelle.store),
                passerelle.almanac,
                pages);
        to.get("/press", press::show);
        to.get("/press/feeds.opml", press::download);
        to.post("/press/feeds", press::follow);
        to.post("/press/feeds/list", press::followList);
        to.post("/press/feeds/{id}/removal", press::unfollow);
        to.post("/press/texts/{id}", press::mark);
    }

    private void manners() {
        var manners = new MannersPage(
                passerelle.publishing.manners, passerelle.people, passerelle.network, passerelle.almanac, pages);
        to.get("/manners", manners::show);
        to.post("/manners", manners::read);
    }
}
