package org.passerelle;

import io.javalin.config.RoutesConfig;
import org.passerelle.news.web.NewsPage;
import org.passerelle.platform.web.Pages;

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

    private void addressBook() {}
}
