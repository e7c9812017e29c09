package org.passerelle.people.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.network.Filters;
import org.passerelle.network.Line;
import org.passerelle.network.Network;
import org.passerelle.network.Place;
import org.passerelle.network.Sources;
import org.passerelle.people.Sphere;
import org.passerelle.people.Spheres;
import org.passerelle.platform.web.Pages;

/// Réseau: everyone, filtered and sorted.
public final class PeoplePage {

    private static final int LINES = 50;

    /// @param seen how many lines the pages before this one showed
    public record Model(
            Filters filters,
            Network.Page page,
            int seen,
            List<Sphere> spheres,
            Sources.Choices choices) {

        public List<Line> lines() {
            return page.lines();
        }

        public @Nullable String next() {
            var next = page.next();
            return next == null
                    ? null
                    : filters.path(Map.of("after", next.text(), "seen", Integer.toString(seen + page.lines().size())));
        }

        /// The header's word for screen readers: the order the column gives, or null where it gives none.
        public @Nullable String sorted(String by) {
            if (!filters.order().equals(by)) return null;
            return by.equals("name") ? "ascending" : "descending";
        }
    }

    private final Network network;
    private final Spheres spheres;
    private final Pages pages;

    public PeoplePage(Network network, Spheres spheres, Pages pages) {
        this.network = network;
        this.spheres = spheres;
        this.pages = pages;
    }

    public void show(Context context) {
        var filters = Filters.of(context::queryParam);
        var page = network.page(filters, Place.parse(context.queryParam("after")).orElse(null), LINES);
        boolean partial = Pages.visit(context).partial();
        var model = new Model(
                filters,
                page,
                Pages.number(context.queryParam("seen")),
                spheres.all(),
                partial ? Sources.Choices.NONE : network.sources().choices());
        pages.show(context, partial ? "people/found" : "people/list", model);
    }
}
