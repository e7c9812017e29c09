package org.passerelle;

import io.javalin.config.RoutesConfig;
import org.passerelle.accounts.Accounts;
import org.passerelle.accounts.Guesses;
import org.passerelle.accounts.Sessions;
import org.passerelle.accounts.web.Choices;
import org.passerelle.accounts.web.Doorkeeper;
import org.passerelle.accounts.web.GeneralSettings;
import org.passerelle.accounts.web.SetUp;
import org.passerelle.accounts.web.SignIn;
import org.passerelle.accounts.web.Welcome;
import org.passerelle.cards.web.CardsPage;
import org.passerelle.cards.web.PublicCard;
import org.passerelle.exchanges.web.CapturePage;
import org.passerelle.exchanges.web.Removal;
import org.passerelle.gatherings.Word;
import org.passerelle.gatherings.web.AfterPage;
import org.passerelle.gatherings.web.EventForm;
import org.passerelle.gatherings.web.EventList;
import org.passerelle.gatherings.web.EventPage;
import org.passerelle.gatherings.web.Guests;
import org.passerelle.gatherings.web.NowPage;
import org.passerelle.gatherings.web.Worker;
import org.passerelle.imports.Headers;
import org.passerelle.imports.web.Bringing;
import org.passerelle.imports.web.ImportList;
import org.passerelle.imports.web.ImportPage;
import org.passerelle.introductions.Drafting;
import org.passerelle.introductions.web.IntroductionPage;
import org.passerelle.introductions.web.IntroductionsPage;
import org.passerelle.introductions.web.PairsPage;
import org.passerelle.introductions.web.Panel;
import org.passerelle.introductions.web.Proposal;
import org.passerelle.introductions.web.ReciprocityPage;
import org.passerelle.introductions.web.ReferralForm;
import org.passerelle.introductions.web.ReferralPage;
import org.passerelle.introductions.web.ReferralsPage;
import org.passerelle.links.web.PathPage;
import org.passerelle.links.web.ReachPage;
import org.passerelle.map.NetworkMap;
import org.passerelle.map.web.MapPage;
import org.passerelle.people.web.Corrections;
import org.passerelle.people.web.Names;
import org.passerelle.people.web.Newcomer;
import org.passerelle.people.web.OrganisationsPage;
import org.passerelle.people.web.Palette;
import org.passerelle.people.web.PeoplePage;
import org.passerelle.people.web.PersonPage;
import org.passerelle.people.web.SpheresPage;
import org.passerelle.people.web.Undoing;
import org.passerelle.people.web.Writing;
import org.passerelle.platform.web.Assets;
import org.passerelle.platform.web.Guards;
import org.passerelle.platform.web.Manifest;
import org.passerelle.platform.web.Pages;
import org.passerelle.platform.web.Peers;
import org.passerelle.publishing.web.Uploads;
import org.passerelle.tidying.web.TidyPage;
import org.passerelle.ties.web.CadenceSettings;
import org.passerelle.today.Rings;
import org.passerelle.today.Unanswered;
import org.passerelle.today.web.Answers;
import org.passerelle.today.web.CalendarPage;
import org.passerelle.today.web.CallsPage;
import org.passerelle.today.web.DigestPage;
import org.passerelle.today.web.LinkPage;
import org.passerelle.today.web.PromisesPage;
import org.passerelle.today.web.TieSettings;
import org.passerelle.today.web.TodayPage;
import org.passerelle.week.web.ReviewPage;
import org.passerelle.week.web.WeekEdits;
import org.passerelle.week.web.WeekFile;
import org.passerelle.week.web.WeekPage;
import org.passerelle.week.web.WeekSettings;

/// Every route of the product: a method for each section, and a class for what is published.
final class Routes {

    /// The most that may be sent at once to be imported.
    static final int UPLOAD_MEGABYTES = Integer.parseInt(System.getenv().getOrDefault("PASSERELLE_UPLOAD_MB", "4096"));

    private final RoutesConfig to;
    private final Passerelle passerelle;
    private final Pages pages;
    private final Peers peers = Peers.asTheEnvironmentSays();
    private final ImportList importList;
    private final Bringing bringing;

    Routes(RoutesConfig to, Passerelle passerelle, Pages pages) {
        this.to = to;
        this.passerelle = passerelle;
        this.pages = pages;
        this.importList = new ImportList(passerelle.imports, passerelle.almanac, pages);
        this.bringing = new Bringing(passerelle.intake, passerelle.archives, passerelle.uploads, importList, UPLOAD_MEGABYTES);
    }

    /// The first route that fits an address answers it: a word under `/people` goes before `/people/{id}`.
    ///
    /// @param demo whether visitors from this machine are signed in by themselves
    void open(Accounts accounts, Sessions sessions, boolean demo) {
        gates(accounts, sessions, demo);
        today();
        promises();
        week();
        settings();
        dayElsewhere();
        tidying();
        people();
        introductions();
        referrals();
        events();
        map();
        cards();
        new PublishingRoutes(to, passerelle, accounts, pages).open();
        new ResultsRoutes(to, passerelle, pages).open();
        new DoorRoutes(to, passerelle, pages).open();
        exchanges();
        imports();
    }

    /// What every visit passes, and the ways in.
    private void gates(Accounts accounts, Sessions sessions, boolean demo) {
        var assets = new Assets();
        var doorkeeper = new Doorkeeper(accounts, sessions, demo);
        var welcome = new Welcome(doorkeeper, accounts, assets, demo, passerelle.almanac::today);
        var guesses = new Guesses();
        var signIn = new SignIn(accounts, doorkeeper, guesses, peers, pages);
        var setUp = new SetUp(accounts, doorkeeper, guesses, peers, pages);
        var choices = new Choices(accounts);
        to.before(Guards::headers);
        to.before(welcome::greet);
        to.before("/imports", bringing::weigh);
        to.before("/publish/*", Uploads::weigh);
        to.before(welcome::guard);
        to.get("/static/<name>", assets::serve);
        to.get("/manifest.webmanifest", new Manifest(assets)::serve);
        to.get("/setup", setUp::show);
        to.post("/setup", setUp::setUp);
        to.get("/signin", signIn::show);
        to.post("/signin", signIn::signIn);
        to.post("/signout", signIn::signOut);
        to.post("/language", choices::choose);
        to.post("/choices", choices::choose);
    }

    private void today() {
        var unanswered = new Unanswered(passerelle.store, passerelle.almanac);
        var rings = new Rings(passerelle.store, passerelle.almanac, passerelle.ties);
        var today = new TodayPage(
                passerelle.almanac, passerelle.ties, passerelle.today, unanswered, rings, passerelle.plans, pages);
        var answers = new Answers(
                passerelle.almanac, passerelle.people, passerelle.exchanges, passerelle.pauses, passerelle.promises);
        to.get("/", today::show);
        to.post("/people/{id}/reached", answers::reached);
        to.post("/people/{id}/pause", answers::pause);
        to.post("/people/{id}/pause/end", answers::endPause);
        to.post("/promises/{id}/kept", answers::keepPromise);
        to.post("/promises/{id}/later", answers::postponePromise);
        to.post("/promises/{id}/dropped", answers::dropPromise);
    }

    private void promises() {
        var promises = new PromisesPage(
                passerelle.promises, passerelle.people, passerelle.network, passerelle.almanac, pages);
        to.get("/promises", promises::list);
        to.get("/promises/new", promises::begin);
        to.post("/promises", promises::add);
        to.get("/promises/{id}", promises::show);
        to.post("/promises/{id}", promises::change);
        var calls = new CallsPage(
                passerelle.promises,
                passerelle.people,
                passerelle.network,
                passerelle.timelines,
                passerelle.exchanges,
                passerelle.almanac,
                pages);
        to.get("/calls", calls::show);
        to.post("/calls", calls::add);
        to.post("/calls/{id}", calls::answer);
        to.post("/people/{id}/call", calls::addOne);
    }

    private void week() {
        var week = new WeekPage(
                passerelle.almanac, passerelle.ties, passerelle.plans, passerelle.planner, passerelle.settings, pages);
        var weekEdits = new WeekEdits(passerelle.changes, passerelle.review, passerelle.network, week);
        var weekReview = new ReviewPage(passerelle.almanac, passerelle.plans, passerelle.review, pages);
        var weekSettings = new WeekSettings(passerelle.settings, pages);
        to.get("/week", week::show);
        to.post("/week/plan", week::plan);
        to.post("/week/people", weekEdits::add);
        to.post("/week/planned/{id}/day", weekEdits::move);
        to.post("/week/planned/{id}/deed", weekEdits::replace);
        to.post("/week/planned/{id}/removal", weekEdits::remove);
        to.post("/week/planned/{id}/done", weekEdits::done);
        to.get("/week.ics", new WeekFile(passerelle.weekDays)::download);
        to.get("/week/review", weekReview::show);
        to.post("/week/review", weekReview::save);
        to.get("/week/past", weekReview::past);
        to.get("/settings/week", weekSettings::show);
        to.post("/settings/week", weekSettings::save);
    }

    private void settings() {
        var general = new GeneralSettings(passerelle.settings, pages);
        var tieSettings = new TieSettings(passerelle.settings, passerelle.ties, passerelle.suggestions, pages);
        to.get("/settings", general::show);
        to.post("/settings", general::save);
        var cadenceSettings = new CadenceSettings(passerelle.cadences, passerelle.spheres, pages);
        to.get("/settings/cadence", cadenceSettings::show);
        to.post("/settings/cadence", cadenceSettings::save);
        to.get("/settings/ties", tieSettings::show);
        to.post("/settings/ties", tieSettings::save);
        to.post("/settings/ties/reset", tieSettings::reset);
    }

    /// The day elsewhere: by e-mail, and in the owner’s calendar.
    private void dayElsewhere() {
        var digest = new DigestPage(
                passerelle.settings, passerelle.almanac, passerelle.mailAccount, passerelle.digests, pages);
        var link = new LinkPage(passerelle.links, passerelle.replies, passerelle.people, passerelle.promises, pages);
        var calendar = new CalendarPage(passerelle.calendarFeed, pages);
        to.get("/settings/digest", digest::show);
        to.post("/settings/digest", digest::save);
        to.post("/settings/digest/test", digest::test);
        to.get("/link/{token}", link::show);
        to.post("/link/{token}", link::act);
        to.post("/link/{token}/undo", link::undo);
        to.get("/settings/calendar", calendar::show);
        to.post("/settings/calendar", calendar::open);
        to.post("/settings/calendar/removal", calendar::close);
        to.get("/calendar/{file}", calendar::serve);
    }

    private void tidying() {
        var tidy = new TidyPage(passerelle.tidying, passerelle.people, pages);
        to.get("/people/tidy", tidy::show);
        to.post("/people/tidy/archive", tidy::putAside);
        to.post("/people/tidy/{id}/keep", tidy::keep);
        to.post("/people/tidy/{id}/wake", tidy::wake);
        to.post("/people/tidy/{id}/left", tidy::leave);
    }

    private void people() {
        to.before("/people*", context -> passerelle.ties.ensure());
        var people = new PeoplePage(passerelle.network, passerelle.spheres, pages);
        var newcomer = new Newcomer(passerelle.edits, passerelle.settings, pages);
        var person = new PersonPage(
                passerelle.people,
                passerelle.edits,
                passerelle.timelines,
                passerelle.network,
                passerelle.explanations,
                passerelle.pauses,
                new Panel.Of(passerelle.introductions, passerelle.referrals),
                passerelle.opportunities,
                passerelle.promises,
                passerelle.cadences,
                passerelle.news,
                passerelle.mergers,
                pages);
        var corrections = new Corrections(
                passerelle.people,
                passerelle.edits,
                passerelle.spheres,
                passerelle.settings,
                passerelle.network,
                passerelle.cadences,
                pages);
        var spheres = new SpheresPage(passerelle.spheres, passerelle.ownSpheres, pages);
        var organisations = new OrganisationsPage(passerelle.organisations, pages);
        var names = new Names(passerelle.network, pages);
        var palette = new Palette(passerelle.network, pages);
        var undoing = new Undoing(passerelle.journal);
        to.get("/people", people::show);
        to.get("/people/new", newcomer::show);
        to.get("/people/names", names::show);
        to.post("/people", newcomer::add);
        to.get("/people/spheres", spheres::show);
        to.post("/people/spheres", spheres::add);
        to.post("/people/spheres/{id}/name", spheres::rename);
        to.post("/people/spheres/{id}/removal", spheres::remove);
        to.get("/people/organisations", organisations::list);
        to.get("/people/organisations/{id}", organisations::show);
        to.get("/people/{id}", person::show);
        to.get("/people/{id}/write", new Writing(passerelle.people, passerelle.drafts, passerelle.promises, pages)::show);
        to.post("/people/{id}/archival", person::archive);
        to.post("/people/{id}/return", person::bringBack);
        for (var part : corrections.parts()) {
            to.get("/people/{id}/" + part, context -> corrections.show(context, part));
            to.post("/people/{id}/" + part, context -> corrections.save(context, part));
        }
        to.get("/palette", palette::show);
        to.post("/undo/{edit}", undoing::undo);
    }

    private void introductions() {
        var drafting = new Drafting(passerelle.drafts);
        var introductions = new IntroductionsPage(passerelle.introductions, pages);
        var proposal = new Proposal(
                passerelle.introductions, passerelle.people, passerelle.edits, passerelle.network, passerelle.almanac, pages);
        var ideas = new PairsPage(passerelle.pairs, passerelle.ties, pages);
        var introduction = new IntroductionPage(
                passerelle.introductions, drafting, passerelle.people, passerelle.exchanges, passerelle.almanac, pages);
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
                passerelle.referrals, passerelle.people, passerelle.edits, passerelle.network, passerelle.almanac, pages);
        var referral = new ReferralPage(
                passerelle.referrals, new Drafting(passerelle.drafts), passerelle.people, passerelle.almanac, pages);
        to.get("/referrals", new ReferralsPage(passerelle.referrals, passerelle.thanks, pages)::show);
        to.post("/referrals", referralForm::add);
        to.get("/referrals/new", referralForm::show);
        to.get("/referrals/given", referralForm::showGiven);
        to.post("/referrals/given", referralForm::addGiven);
        to.get("/referrals/{id}", referral::show);
        to.post("/referrals/{id}/outcome", referral::lead);
        to.post("/referrals/{id}/thanks/{place}", referral::thank);
        to.post("/referrals/{id}/thanks/{place}/later", referral::thankLater);
        to.post("/referrals/{id}/removal", referral::remove);
        to.get("/reciprocity", new ReciprocityPage(passerelle.reciprocity, pages)::show);
    }

    private void events() {
        var eventList = new EventList(passerelle.gatherings, passerelle.harvests, passerelle.almanac, pages);
        var eventForm = new EventForm(passerelle.gatherings, passerelle.almanac, pages);
        var event = new EventPage(
                passerelle.gatherings, passerelle.briefings, passerelle.followUps, passerelle.harvests, pages);
        var guests = new Guests(passerelle.gatherings, passerelle.attendees, passerelle.appointments, event, pages);
        var now = new NowPage(
                passerelle.gatherings,
                passerelle.attendees,
                passerelle.followUps,
                passerelle.handshakes,
                passerelle.almanac,
                pages);
        var after = new AfterPage(
                passerelle.gatherings,
                passerelle.followUps,
                passerelle.people,
                new Word(passerelle.drafts, passerelle.almanac),
                passerelle.almanac,
                pages);
        to.before("/events/{id}", context -> passerelle.ties.ensure());
        to.get("/events", eventList::show);
        to.post("/events", eventForm::add);
        to.get("/events/new", eventForm::show);
        to.get("/events/token", now::token);
        to.get("/events/worker.js", new Worker()::serve);
        to.get("/events/{id}", event::show);
        to.post("/events/{id}", eventForm::change);
        to.get("/events/{id}/edit", eventForm::correct);
        to.post("/events/{id}/removal", eventForm::remove);
        to.get("/events/{id}/appointments", guests::choose);
        to.post("/events/{id}/attendees", guests::add);
        to.post("/events/{id}/attendees/{attendee}", guests::tell);
        to.get("/events/{id}/now", now::show);
        to.post("/events/{id}/notes", now::keep);
        to.get("/events/{id}/after", after::show);
        to.post("/events/{id}/notes/{note}/done", after::done);
        to.post("/events/{id}/notes/{note}/later", after::later);
        to.post("/events/{id}/notes/{note}/dropped", after::drop);
    }

    /// Links, and the map they make.
    private void map() {
        var drawn = new NetworkMap(passerelle.network, passerelle.observedLinks, passerelle.circles, passerelle.seats);
        var map = new MapPage(drawn, passerelle.observedLinks, passerelle.circles, passerelle.spheres, pages);
        to.get("/map", map::show);
        to.post("/map/circles/{id}/name", map::rename);
        to.get("/people/{id}/reach", new ReachPage(passerelle.people, passerelle.withinReach, pages)::show);
        to.get("/path", new PathPage(passerelle.paths, passerelle.observedLinks, pages)::show);
    }

    private void cards() {
        var cards = new CardsPage(
                passerelle.ownCards, passerelle.cardReplies, passerelle.spheres, passerelle.settings, pages);
        var publicCard = new PublicCard(
                passerelle.ownCards, passerelle.cardReplies, passerelle.settings, peers, pages);
        to.get("/cards", cards::list);
        to.get("/cards/new", cards::begin);
        to.post("/cards", cards::add);
        to.get("/cards/{id}", cards::show);
        to.post("/cards/{id}", cards::change);
        to.get("/cards/{id}/edit", cards::edit);
        to.get("/cards/{id}/card.vcf", cards::file);
        to.post("/cards/{id}/removal", cards::remove);
        to.post("/cards/{id}/door", cards::door);
        to.post("/cards/replies/{id}/acceptance", cards::accept);
        to.post("/cards/replies/{id}/refusal", cards::refuse);
        to.get(PublicCard.PATH + "{secret}", publicCard::show);
        to.post(PublicCard.PATH + "{secret}", publicCard::answer);
        to.get(PublicCard.PATH + "{secret}/card.vcf", publicCard::file);
    }

    private void exchanges() {
        var removal = new Removal(passerelle.exchanges);
        var capture = new CapturePage(
                passerelle.logbook, passerelle.acquaintances, passerelle.people, passerelle.almanac, pages);
        to.get("/capture", capture::show);
        to.post("/capture", capture::save);
        to.post("/capture/preview", capture::preview);
        to.post("/exchanges/{id}/removal", removal::remove);
    }

    private void imports() {
        var importPage = new ImportPage(
                passerelle.imports,
                passerelle.importDesk,
                passerelle.intake,
                passerelle.ownIdentities,
                new Headers(passerelle.settings),
                passerelle.almanac,
                passerelle.news,
                pages);
        to.get("/imports", importList::show);
        to.post("/imports", bringing::bring);
        to.get("/imports/{id}", importPage::show);
        to.get("/imports/{id}/progress", importPage::progress);
        to.post("/imports/{id}/look", importPage::look);
        to.post("/imports/{id}/columns", importPage::columns);
        to.post("/imports/{id}/take", importPage::take);
        to.post("/imports/{id}/stop", importPage::stop);
        to.post("/imports/{id}/undo", importPage::undo);
        to.post("/imports/{id}/leave", importPage::leave);
    }
}
