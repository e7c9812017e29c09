package org.passerelle.ties.web;

import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.Layer;
import org.passerelle.people.Sphere;
import org.passerelle.people.Spheres;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.ties.Cadence;
import org.passerelle.ties.Cadences;

/// How often to be in touch, by layer and by sphere.
public final class CadenceSettings {

    /// @param values what each field holds, as typed, by its name
    public record Model(List<Layer> layers, List<Sphere> spheres, Map<String, String> values, @Nullable String problem) {

        public String value(String field) {
            return values.getOrDefault(field, "");
        }
    }

    private final Cadences cadences;
    private final Spheres spheres;
    private final Pages pages;

    public CadenceSettings(Cadences cadences, Spheres spheres, Pages pages) {
        this.cadences = cadences;
        this.spheres = spheres;
        this.pages = pages;
    }

    public void show(Context context) {
        var values = new HashMap<String, String>();
        for (var layer : cadences.layers()) values.put(field(layer), Integer.toString(cadences.days(layer)));
        for (var sphere : spheres.all())
            if (sphere.cadenceDays() != null) values.put(field(sphere), sphere.cadenceDays().toString());
        pages.show(context, "ties/cadence", model(values, null));
    }

    public void save(Context context) {
        var words = Pages.visit(context).words();
        try {
            var layers = new EnumMap<Layer, Integer>(Layer.class);
            for (var layer : cadences.layers()) days(context, field(layer)).ifPresent(days -> layers.put(layer, days));
            var bySphere = new HashMap<Integer, Integer>();
            for (var sphere : spheres.all()) days(context, field(sphere)).ifPresent(days -> bySphere.put(sphere.id(), days));
            cadences.choose(layers, bySphere);
            Pages.tell(context, words.say("settings.saved"));
            Pages.go(context, "/settings/cadence");
        } catch (Refusal refusal) {
            var typed = new HashMap<String, String>();
            for (var name : context.formParamMap().keySet()) typed.put(name, Pages.typed(context, name));
            pages.showAgain(context, "ties/cadence", model(typed, refusal.in(words)));
        }
    }

    private Model model(Map<String, String> values, @Nullable String problem) {
        return new Model(cadences.layers(), spheres.all(), values, problem);
    }

    private static Optional<Integer> days(Context context, String field) {
        var typed = Pages.typed(context, field);
        if (typed.isEmpty()) return Optional.empty();
        if (!typed.matches("\\d{1,4}")) throw new Refusal("cadence.wrong", Cadence.DAYS_MAXIMUM);
        return Optional.of(Cadences.check(Integer.parseInt(typed)));
    }

    public static String field(Layer layer) {
        return "layer-" + layer.size();
    }

    public static String field(Sphere sphere) {
        return "sphere-" + sphere.id();
    }
}
