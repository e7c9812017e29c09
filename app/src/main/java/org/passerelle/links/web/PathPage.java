package org.passerelle.links.web;

import static java.util.Objects.requireNonNullElse;

import io.javalin.http.Context;
import java.util.List;
import org.passerelle.links.ObservedLinks;
import org.passerelle.links.Paths;
import org.passerelle.links.Route;
import org.passerelle.platform.web.Pages;

/// Who can introduce the owner to someone.
public final class PathPage {

    private static final int NEARBY = 8;

    /// @param q the words, as typed
    /// @param nearby whom to ask about, where nothing was
    public record Model(String q, Paths.Answer answer, List<Paths.Nearby> nearby, boolean ready) {

        /// Those known already.
        public List<Route> direct() {
            return answer.routes().stream().filter(Route::isDirect).toList();
        }

        /// The ways through someone.
        public List<Route> through() {
            return answer.routes().stream().filter(route -> !route.isDirect()).toList();
        }
    }

    private final Paths paths;
    private final ObservedLinks links;
    private final Pages pages;

    public PathPage(Paths paths, ObservedLinks links, Pages pages) {
        this.paths = paths;
        this.links = links;
        this.pages = pages;
    }

    public void show(Context context) {
        links.ensure();
        var q = requireNonNullElse(context.queryParam("to"), "").strip();
        var nearby = q.isEmpty() ? paths.nearby(NEARBY) : List.<Paths.Nearby>of();
        pages.show(context, "links/path", new Model(q, paths.to(q), nearby, links.areThere()));
    }
}
