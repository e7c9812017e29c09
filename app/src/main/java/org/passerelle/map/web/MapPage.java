package org.passerelle.map.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import org.passerelle.links.Circle;
import org.passerelle.links.Circles;
import org.passerelle.links.ObservedLinks;
import org.passerelle.map.NetworkMap;
import org.passerelle.map.Picture;
import org.passerelle.map.Wedge;
import org.passerelle.network.Filters;
import org.passerelle.people.Sphere;
import org.passerelle.people.Spheres;
import org.passerelle.platform.web.Pages;

/// The map of the network, and the same as a list.
public final class MapPage {

    /// @param ready whether links were ever computed
    /// @param focus whose links are drawn; 0 for the strongest
    public record Model(Filters filters, Picture picture, List<Sphere> spheres, boolean ready, int focus) {

        public List<Circle> circles() {
            return picture.wedges().stream().map(Wedge::circle).flatMap(Stream::ofNullable).toList();
        }
    }

    private final NetworkMap map;
    private final ObservedLinks links;
    private final Circles circles;
    private final Spheres spheres;
    private final Pages pages;

    public MapPage(NetworkMap map, ObservedLinks links, Circles circles, Spheres spheres, Pages pages) {
        this.map = map;
        this.links = links;
        this.circles = circles;
        this.spheres = spheres;
        this.pages = pages;
    }

    public void show(Context context) {
        links.ensure();
        var filters = Filters.of(name -> name.equals("sort") ? null : context.queryParam(name));
        int focus = Pages.number(context.queryParam("focus"));
        pages.show(context, "map/map", new Model(filters, map.draw(filters, focus), spheres.all(), links.areThere(), focus));
    }

    /// Calls a circle by another name.
    public void rename(Context context) {
        var name = context.formParam("name");
        int edit = circles.rename(Pages.number(context.pathParam("id")), name == null ? "" : name);
        if (edit != 0) Pages.tell(context, Pages.visit(context).say("map.renamed"), edit);
        Pages.go(context, "/map#circles");
    }
}
