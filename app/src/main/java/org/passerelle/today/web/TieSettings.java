package org.passerelle.today.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.insight.TieModel;
import org.passerelle.insight.Weights;
import org.passerelle.platform.Settings;
import org.passerelle.platform.Words;
import org.passerelle.platform.web.Pages;
import org.passerelle.ties.Heuristics;
import org.passerelle.ties.Ties;
import org.passerelle.today.Suggestions;

/// The numbers behind ties and suggestions, which are ours and the owner may change: every tie is then computed anew.
public final class TieSettings {

    public static final List<String> WEIGHTS = List.of("meeting", "call", "message", "comment", "reaction");

    /// @param values what each field holds, as typed
    /// @param errors the sentence to show beside a field, by its name
    public record Model(Map<String, String> values, Map<String, String> errors) {

        public String value(String field) {
            return values.getOrDefault(field, "");
        }
    }

    private final Settings settings;
    private final Ties ties;
    private final Suggestions suggestions;
    private final Pages pages;

    public TieSettings(Settings settings, Ties ties, Suggestions suggestions, Pages pages) {
        this.settings = settings;
        this.ties = ties;
        this.suggestions = suggestions;
        this.pages = pages;
    }

    public void show(Context context) {
        var heuristics = Heuristics.of(settings);
        var words = Pages.visit(context).words();
        var weights = heuristics.weights();
        var values = new LinkedHashMap<String, String>();
        values.put("places", Integer.toString(suggestions.places()));
        values.put("tau", words.decimal(heuristics.model().tauDays()));
        values.put("meeting", words.decimal(weights.meeting()));
        values.put("call", words.decimal(weights.call()));
        values.put("message", words.decimal(weights.message()));
        values.put("comment", words.decimal(weights.comment()));
        values.put("reaction", words.decimal(weights.reaction()));
        pages.show(context, "today/settings", new Model(values, Map.of()));
    }

    public void save(Context context) {
        var form = new Form(context);
        int places = (int) form.number("places", 1, Suggestions.PLACES_MAXIMUM);
        double tauDays = form.number("tau", Heuristics.TAU_DAYS_MINIMUM, Heuristics.TAU_DAYS_MAXIMUM);
        double[] weights = WEIGHTS.stream()
                .mapToDouble(name -> form.number(name, 0, Heuristics.WEIGHT_MAXIMUM))
                .toArray();
        if (!form.errors.isEmpty()) {
            pages.showAgain(context, "today/settings", new Model(form.values, form.errors));
            return;
        }
        settings.put(Suggestions.PLACES, Integer.toString(places));
        keep(new Heuristics(
                TieModel.DEFAULT.withTauDays(tauDays),
                new Weights(weights[0], weights[1], weights[2], weights[3], weights[4], Weights.DEFAULT.broadcast())));
        done(context, "settings.saved");
    }

    public void reset(Context context) {
        settings.remove(Suggestions.PLACES);
        keep(Heuristics.DEFAULT);
        done(context, "settings.reset.done");
    }

    private void keep(Heuristics heuristics) {
        if (heuristics.equals(Heuristics.of(settings))) return;
        heuristics.keepIn(settings);
        ties.outdate();
        ties.ensure();
    }

    private static void done(Context context, String key) {
        Pages.tell(context, Pages.visit(context).say(key));
        Pages.go(context, "/settings/ties");
    }

    /// The fields as typed, and what is wrong with them.
    private static final class Form {

        private final Context context;
        private final Words words;
        private final Map<String, String> values = new LinkedHashMap<>();
        private final Map<String, String> errors = new LinkedHashMap<>();

        Form(Context context) {
            this.context = context;
            this.words = Pages.visit(context).words();
        }

        double number(String name, double least, double most) {
            var typed = Optional.ofNullable(context.formParam(name)).orElse("").strip();
            values.put(name, typed);
            try {
                double number = Double.parseDouble(typed.replace(',', '.'));
                if (number >= least && number <= most) return number;
            } catch (NumberFormatException e) {
                // told below, as a number out of range is
            }
            errors.put(name, wrong(name, least, most));
            return least;
        }

        private String wrong(String name, double least, double most) {
            return switch (name) {
                case "places" -> words.say("settings.places.wrong", most);
                case "tau" -> words.say("settings.tau.wrong", least, most);
                default -> words.say("settings.weight.wrong", most);
            };
        }
    }
}
