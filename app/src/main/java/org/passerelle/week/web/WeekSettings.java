package org.passerelle.week.web;

import io.javalin.http.Context;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.platform.Settings;
import org.passerelle.platform.Words;
import org.passerelle.platform.web.Pages;
import org.passerelle.week.Budget;
import org.passerelle.week.Deed;

/// The time there is for a week of relations, and what each takes.
public final class WeekSettings {

    private static final int MINUTES_AN_HOUR = 60;

    /// @param values what each field holds, as typed
    /// @param errors the sentence to show beside a field, by its name
    public record Model(Map<String, String> values, Map<String, String> errors) {

        public List<DayOfWeek> days() {
            return List.of(DayOfWeek.values());
        }

        public List<Deed> deeds() {
            return List.of(Deed.values());
        }
    }

    private final Settings settings;
    private final Pages pages;

    public WeekSettings(Settings settings, Pages pages) {
        this.settings = settings;
        this.pages = pages;
    }

    public void show(Context context) {
        var budget = Budget.of(settings);
        var values = new LinkedHashMap<String, String>();
        values.put("hours", Pages.visit(context).words().decimal(budget.minutes() / (double) MINUTES_AN_HOUR));
        for (var deed : Deed.values()) values.put(deed.word(), Integer.toString(budget.length(deed)));
        for (var day : DayOfWeek.values()) values.put(field(day), Integer.toString(budget.dayMinutes().get(day.ordinal())));
        pages.show(context, "week/settings", new Model(values, Map.of()));
    }

    public void save(Context context) {
        var form = new Form(context);
        int minutes = (int) Math.round(
                form.number("hours", .25, Budget.MINUTES_MAXIMUM / MINUTES_AN_HOUR, "week.settings.hours.wrong") * MINUTES_AN_HOUR);
        var lengths = Arrays.stream(Deed.values())
                .map(deed -> (int) form.number(deed.word(), 5, Budget.LENGTH_MINUTES_MAXIMUM, "week.settings.length.wrong"))
                .toList();
        var days = Arrays.stream(DayOfWeek.values())
                .map(day -> (int) form.number(field(day), 0, Budget.DAY_MINUTES_MAXIMUM, "week.settings.day.wrong"))
                .toList();
        if (form.errors.isEmpty() && days.stream().allMatch(day -> day == 0))
            form.errors.put(field(DayOfWeek.MONDAY), form.words.say("week.settings.days.none"));
        if (!form.errors.isEmpty()) {
            pages.showAgain(context, "week/settings", new Model(form.values, form.errors));
            return;
        }
        new Budget(minutes, lengths, days).keepIn(settings);
        Pages.tell(context, Pages.visit(context).say("settings.saved"));
        Pages.go(context, "/settings/week");
    }

    public static String field(DayOfWeek day) {
        return "day-" + day.getValue();
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

        double number(String name, double least, double most, String wrong) {
            var typed = Optional.ofNullable(context.formParam(name)).orElse("").strip();
            values.put(name, typed);
            try {
                double number = Double.parseDouble(typed.replace(',', '.'));
                if (number >= least && number <= most) return number;
            } catch (NumberFormatException e) {
                // told below, as a number out of range is
            }
            errors.put(name, words.say(wrong, least, most));
            return least;
        }
    }
}
