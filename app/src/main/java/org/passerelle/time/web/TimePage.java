package org.passerelle.time.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;
import org.passerelle.platform.web.Visit;
import org.passerelle.time.Activity;
import org.passerelle.time.Given;
import org.passerelle.time.Proposal;
import org.passerelle.time.Proposals;
import org.passerelle.time.Quick;
import org.passerelle.time.Timer;
import org.passerelle.time.Times;

/// Time given: a line to enter it, a timer, what facts let suppose, and what the weeks amount to.
public final class TimePage {

    private static final int LINES_MAXIMUM = 8;

    /// @param line what was typed in the quick line
    /// @param problem what is wrong with it, or null
    public record Model(
            TimeTable table,
            Timer.@Nullable Run run,
            List<Proposal> proposals,
            ZoneId zone,
            String line,
            @Nullable String problem) {

        /// The hour the timer was started at, or null where none runs.
        public @Nullable LocalTime since() {
            return run == null ? null : LocalTime.ofInstant(run.since(), zone);
        }

        /// Those shown; the others come once these are answered.
        public List<Proposal> shown() {
            return proposals.subList(0, Math.min(LINES_MAXIMUM, proposals.size()));
        }
    }

    public record Form(Sheet sheet, Choices choices) {}

    private final Times times;
    private final Timer timer;
    private final Proposals proposals;
    private final TimeTables tables;
    private final Almanac almanac;
    private final Pages pages;

    public TimePage(Times times, Timer timer, Proposals proposals, TimeTables tables, Almanac almanac, Pages pages) {
        this.times = times;
        this.timer = timer;
        this.proposals = proposals;
        this.tables = tables;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        pages.show(context, "time/time", model(context, "", null));
    }

    private Model model(Context context, String line, @Nullable String problem) {
        var table = tables.at(context.queryParam("week"));
        return new Model(table, timer.running().orElse(null), proposals.waiting(), almanac.zone(), line, problem);
    }

    /// One line, or the fields of the form where the line is not sent.
    public void add(Context context) {
        var line = context.formParam("line");
        if (line == null) {
            save(context, Sheet.typed(context, 0));
            return;
        }
        try {
            var given = Quick.read(line, almanac.today(), Sheet.chosen(Pages.typed(context, "objective")));
            keep(context, given);
        } catch (Refusal refusal) {
            pages.showAgain(context, "time/time", model(context, line, refusal.in(Pages.visit(context).words())));
        }
    }

    private void keep(Context context, Given given) {
        var kept = times.add(given);
        Pages.tell(context, understood(Pages.visit(context), given), kept.edit());
        Pages.go(context, "/time");
    }

    public void begin(Context context) {
        pages.show(context, "time/entry", new Form(Sheet.blank(almanac.today()), tables.choices()));
    }

    public void correct(Context context) {
        var entry = times.find(id(context)).orElseThrow(NotFoundResponse::new);
        pages.show(context, "time/entry", new Form(Sheet.of(entry), tables.choices()));
    }

    public void change(Context context) {
        save(context, Sheet.typed(context, id(context)));
    }

    private void save(Context context, Sheet sheet) {
        var visit = Pages.visit(context);
        try {
            var given = sheet.given();
            int edit = sheet.id() == 0 ? times.add(given).edit() : times.change(sheet.id(), given);
            Pages.tell(context, understood(visit, given), edit);
            Pages.go(context, "/time");
        } catch (Refusal refusal) {
            pages.showAgain(context, "time/entry", new Form(sheet.refused(refusal.in(visit.words())), tables.choices()));
        }
    }

    public void remove(Context context) {
        int edit = times.remove(id(context));
        Pages.tell(context, Pages.visit(context).say("time.removed"), edit);
        Pages.go(context, "/time");
    }

    /// Confirms the chosen proposals in the minutes typed beside them, or sets them aside.
    public void answer(Context context) {
        var visit = Pages.visit(context);
        var chosen = proposals.named(context.formParams("proposal"));
        try {
            boolean aside = Pages.typed(context, "answer").equals("aside");
            var edits = aside ? times.setAside(chosen) : times.confirm(inMinutes(context, chosen));
            Pages.tell(context, visit.say(aside ? "time.set.aside" : "time.confirmed", edits.size()), edits);
            Pages.go(context, "/time");
        } catch (Refusal refusal) {
            pages.showAgain(context, "time/time", model(context, "", refusal.in(visit.words())));
        }
    }

    private static List<Proposal> inMinutes(Context context, List<Proposal> chosen) {
        var all = new ArrayList<Proposal>();
        for (var each : chosen) {
            var typed = Pages.typed(context, "minutes-" + each.name());
            if (!typed.matches("\\d{1,4}")) throw new Refusal("time.number", typed);
            all.add(each.lasting(Integer.parseInt(typed)));
        }
        return all;
    }

    static String understood(Visit visit, Given given) {
        var words = visit.words();
        var way = given.way();
        var what = words.say(given.activity().key());
        var on = words.dates().on(given.on(), visit.today());
        var lasted = words.dates().minutes(given.minutes());
        return way == null
                ? words.say("time.kept", lasted, what, on)
                : words.say("time.kept.way", lasted, what, words.say(way.key()), on);
    }

    private static int id(Context context) {
        return Pages.number(context.pathParam("id"));
    }

    static Activity activity(Context context) {
        return Activity.of(Pages.typed(context, "activity")).orElse(Activity.OTHER);
    }
}
