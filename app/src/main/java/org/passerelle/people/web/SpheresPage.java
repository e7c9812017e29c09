package org.passerelle.people.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.OwnSpheres;
import org.passerelle.people.Sphere;
import org.passerelle.people.Spheres;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;

/// Every sphere, with how many it holds; the owner's own can be made, renamed and taken away.
public final class SpheresPage {

    /// @param typed the word of a new one, as refused; may be empty
    public record Model(List<Sphere> spheres, Map<Integer, Integer> sizes, String typed, @Nullable String problem) {

        public int size(Sphere sphere) {
            return sizes.getOrDefault(sphere.id(), 0);
        }
    }

    private final Spheres spheres;
    private final OwnSpheres own;
    private final Pages pages;

    public SpheresPage(Spheres spheres, OwnSpheres own, Pages pages) {
        this.spheres = spheres;
        this.own = own;
        this.pages = pages;
    }

    public void show(Context context) {
        pages.show(context, "people/spheres", new Model(spheres.all(), spheres.sizes(), "", null));
    }

    public void add(Context context) {
        var word = Pages.typed(context, "name");
        try {
            done(context, own.add(word), "sphere.added", word);
        } catch (Refusal refusal) {
            var problem = refusal.in(Pages.visit(context).words());
            pages.showAgain(context, "people/spheres", new Model(spheres.all(), spheres.sizes(), word, problem));
        }
    }

    public void rename(Context context) {
        var name = Pages.typed(context, "name");
        done(context, own.rename(id(context), name), "sphere.renamed", name);
    }

    public void remove(Context context) {
        int id = id(context);
        var name = spheres.all().stream().filter(each -> each.id() == id).map(Sphere::name).findFirst().orElse("");
        done(context, own.remove(id), "sphere.removed", name);
    }

    private static void done(Context context, int edit, String key, String name) {
        if (edit != 0) Pages.tell(context, Pages.visit(context).say(key, name), edit);
        Pages.go(context, "/people/spheres");
    }

    private static int id(Context context) {
        return Pages.number(context.pathParam("id"));
    }
}
