package org.passerelle.time.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.time.Activity;
import org.passerelle.time.Entry;
import org.passerelle.time.Given;

/// One entry of time as typed.
///
/// @param id 0 for a new one
/// @param on an ISO date
public record Sheet(
        int id,
        String on,
        String hours,
        String minutes,
        String activity,
        String way,
        String objective,
        String words,
        @Nullable String problem) {

    private static final int MINUTES_AN_HOUR = 60;

    static Sheet blank(LocalDate today) {
        return new Sheet(0, today.toString(), "", "", Activity.WRITING.word(), "", "", "", null);
    }

    static Sheet of(Entry entry) {
        var way = entry.way();
        var objective = entry.objectiveId();
        return new Sheet(
                entry.id(),
                entry.on().toString(),
                Integer.toString(entry.minutes() / MINUTES_AN_HOUR),
                Integer.toString(entry.minutes() % MINUTES_AN_HOUR),
                entry.activity().word(),
                way == null ? "" : way.word(),
                objective == null ? "" : objective.toString(),
                entry.words(),
                null);
    }

    static Sheet typed(Context context, int id) {
        return new Sheet(
                id,
                Pages.typed(context, "on"),
                Pages.typed(context, "hours"),
                Pages.typed(context, "minutes"),
                Pages.typed(context, "activity"),
                Pages.typed(context, "way"),
                Pages.typed(context, "objective"),
                Pages.typed(context, "words"),
                null);
    }

    public String path() {
        return id == 0 ? "/time" : "/time/" + id;
    }

    Sheet refused(String sentence) {
        return new Sheet(id, on, hours, minutes, activity, way, objective, words, sentence);
    }

    Given given() {
        int lasted = MINUTES_AN_HOUR * number(hours) + number(minutes);
        return new Given(day(), lasted, Activity.of(activity).orElse(Activity.OTHER), Way.of(way).orElse(null), chosen(objective), words);
    }

    /// The objective a form names, or null.
    static @Nullable Integer chosen(String objective) {
        int id = Pages.number(objective);
        return id == 0 ? null : id;
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(on);
        } catch (DateTimeException e) {
            throw new Refusal("time.when");
        }
    }

    /// Nothing typed is none; what is no whole number from 0 to 9999 is refused.
    private static int number(String typed) {
        if (typed.isEmpty()) return 0;
        if (!typed.matches("\\d{1,4}")) throw new Refusal("time.number", typed);
        return Integer.parseInt(typed);
    }
}
