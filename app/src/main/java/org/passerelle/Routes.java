package org.passerelle;

import io.javalin.config.RoutesConfig;
import org.passerelle.accounts.Accounts;
import org.passerelle.accounts.Guesses;
import org.passerelle.accounts.Sessions;
import org.passerelle.accounts.web.Choices;
import org.passerelle.accounts.web.Doorkeeper;
import org.passerelle.accounts.web.SetUp;
import org.passerelle.accounts.web.SignIn;
import org.passerelle.accounts.web.Welcome;
import org.passerelle.cards.web.CardsPage;
import org.passerelle.cards.web.PublicCard;
import org.passerelle.exchanges.web.CapturePage;
import org.passerelle.exchanges.web.Removal;
import org.passerelle.imports.Headers;
import org.passerelle.imports.web.Bringing;
import org.passerelle.imports.web.ImportList;
import org.passerelle.imports.web.ImportPage;
import org.passerelle.introductions.web.Panel;
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

/// Every route of the product: a class for each part of it; here the ways in, people, and what is noted or brought of them.
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
        this.importList = new ImportList(passerelle.doors.imports, passerelle.almanac, pages);
        this.bringing = new Bringing(passerelle.doors.intake, passerelle.doors.archives, passerelle.doors.uploads, importList, UPLOAD_MEGABYTES);
    }

    /// The first route that fits an address answers it: a word under `/people` goes before `/people/{id}`.
    ///
    /// @param demo whether visitors from this machine are signed in by themselves
    void open(Accounts accounts, Sessions sessions, boolean demo) {
        gates(accounts, sessions, demo);
        new DayRoutes(to, passerelle, pages).open();
        people();
        new FavourRoutes(to, passerelle, pages).open();
        new EveningRoutes(to, passerelle, pages).open();
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
                passerelle.day.pauses,
                new Panel.Of(passerelle.favours.introductions, passerelle.favours.referrals),
                passerelle.returns.opportunities,
                passerelle.day.promises,
                passerelle.cadences,
                passerelle.doors.news,
                passerelle.doors.mergers,
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
        to.get("/people/{id}/write", new Writing(passerelle.people, passerelle.drafts, passerelle.day.promises, pages)::show);
        to.post("/people/{id}/archival", person::archive);
        to.post("/people/{id}/return", person::bringBack);
        for (var part : corrections.parts()) {
            to.get("/people/{id}/" + part, context -> corrections.show(context, part));
            to.post("/people/{id}/" + part, context -> corrections.save(context, part));
        }
        to.get("/palette", palette::show);
        to.post("/undo/{edit}", undoing::undo);
    }

    private void cards() {
        var cards = new CardsPage(
                passerelle.doors.ownCards, passerelle.doors.cardReplies, passerelle.spheres, passerelle.settings, pages);
        var publicCard = new PublicCard(
                passerelle.doors.ownCards, passerelle.doors.cardReplies, passerelle.settings, peers, pages);
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
                passerelle.doors.imports,
                passerelle.doors.importDesk,
                passerelle.doors.intake,
                passerelle.ownIdentities,
                new Headers(passerelle.settings),
                passerelle.almanac,
                passerelle.doors.news,
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
