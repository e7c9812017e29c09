package org.passerelle;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HandlerType;
import org.passerelle.accounts.Accounts;
import org.passerelle.accounts.Devices;
import org.passerelle.addressbook.web.CardDav;
import org.passerelle.addressbook.web.DevicesPage;
import org.passerelle.duplicates.web.DuplicatesPage;
import org.passerelle.duplicates.web.MergedPage;
import org.passerelle.exports.web.ErasurePage;
import org.passerelle.exports.web.ExportsPage;
import org.passerelle.exports.web.FilePage;
import org.passerelle.imports.ImportEnded;
import org.passerelle.news.web.NewsPage;
import org.passerelle.platform.web.Pages;
import org.passerelle.platform.web.Peers;

/// The routes of what comes in and goes out: people told twice, news, exports, the address book.
final class DoorRoutes {

    private final RoutesConfig to;
    private final Passerelle passerelle;
    private final Pages pages;

    DoorRoutes(RoutesConfig to, Passerelle passerelle, Pages pages) {
        this.to = to;
        this.passerelle = passerelle;
        this.pages = pages;
    }

    void open() {
        duplicates();
        news();
        exports();
        addressBook();
    }

    /// Who stands twice: to be made one, told apart, and two again.
    private void duplicates() {
        var review = new DuplicatesPage(
                passerelle.store,
                passerelle.people,
                passerelle.doors.candidates,
                passerelle.doors.findings,
                passerelle.doors.mergers,
                passerelle.doors.apart,
                passerelle.doors.duplicateErrands,
                passerelle.almanac,
                pages);
        var merged = new MergedPage(
                passerelle.store,
                passerelle.doors.mergers,
                passerelle.doors.apart,
                passerelle.people,
                passerelle.network,
                passerelle.almanac,
                pages);
        passerelle.events.on(ImportEnded.class, ended -> passerelle.doors.findings.followAside());
        to.get("/duplicates", review::people);
        to.post("/duplicates/merge", review::merge);
        to.post("/duplicates/apart", review::setApart);
        to.post("/duplicates/look", review::look);
        to.post("/duplicates/later", review::later);
        to.get("/duplicates/organisations", review::organisations);
        to.post("/duplicates/organisations/merge", review::mergeOrganisations);
        to.post("/duplicates/organisations/apart", review::setOrganisationsApart);
        to.get("/duplicates/merged", merged::show);
        to.post("/duplicates/mergers/{ids}/undo", merged::undo);
        to.post("/duplicates/apart/{what}/{members}/removal", merged::forget);
        to.before("/people/{id}", merged::follow);
        to.get("/people/{id}/merge", merged::choose);
        to.post("/people/{id}/merge", merged::chosen);
    }

    private void news() {
        var news = new NewsPage(passerelle.doors.news, passerelle.doors.settlement, pages);
        to.get("/news", news::show);
        to.post("/news", news::answer);
    }

    private void exports() {
        var exports = new ExportsPage(passerelle.doors.exports, passerelle.doors.erasures, passerelle.almanac, pages);
        to.get("/exports", exports::show);
        to.get("/exports/schema.json", exports::schema);
        to.get("/exports/{file}", exports::download);
        var file = new FilePage(
                passerelle.doors.personFile, passerelle.people, passerelle.timelines, passerelle.drafts, passerelle.almanac, pages);
        to.get("/people/{id}/file", file::show);
        to.get("/people/{id}/file.json", file::json);
        var erasure = new ErasurePage(passerelle.doors.erasures, passerelle.people, pages);
        to.get("/people/{id}/erasure", erasure::show);
        to.post("/people/{id}/erasure", erasure::erase);
    }

    private void addressBook() {
        var devices = new Devices(passerelle.databases.accounts(), passerelle.clock);
        var cards = new CardDav(
                passerelle.doors.addressBook, passerelle.doors.reception, passerelle.settings, devices, Peers.asTheEnvironmentSays());
        var accounts = new Accounts(passerelle.databases.accounts(), passerelle.clock);
        var page = new DevicesPage(accounts, devices, passerelle.almanac, pages);
        to.get("/addressbook", page::show);
        to.post("/addressbook", page::add);
        to.post("/addressbook/{id}/removal", page::remove);
        for (var method : CardDav.METHODS) {
            var type = HandlerType.findOrCreate(method);
            to.addHttpHandler(type, "/dav", cards::serve);
            to.addHttpHandler(type, "/dav/*", cards::serve);
            to.addHttpHandler(type, "/.well-known/carddav", cards::discover);
        }
    }
}
