package org.passerelle;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HandlerType;
import org.passerelle.accounts.Devices;
import org.passerelle.addressbook.web.CardDav;
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

    private void duplicates() {}

    private void news() {
        var news = new NewsPage(passerelle.news, passerelle.settlement, pages);
        to.get("/news", news::show);
        to.post("/news", news::answer);
    }

    private void exports() {}

    private void addressBook() {
        var devices = new Devices(passerelle.databases.accounts(), passerelle.clock);
        var cards = new CardDav(
                passerelle.addressBook, passerelle.reception, passerelle.settings, devices, Peers.asTheEnvironmentSays());
        for (var method : CardDav.METHODS) {
            var type = HandlerType.findOrCreate(method);
            to.addHttpHandler(type, "/dav", cards::serve);
            to.addHttpHandler(type, "/dav/*", cards::serve);
            to.addHttpHandler(type, "/.well-known/carddav", cards::discover);
        }
    }
}
