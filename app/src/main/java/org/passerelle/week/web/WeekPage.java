package org.passerelle.week.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Settings;
import org.passerelle.platform.web.Pages;
import org.passerelle.platform.web.Visit;
import org.passerelle.ties.Glance;
import org.passerelle.ties.Ties;
import org.passerelle.week.Budget;
import org.passerelle.week.Deed;
import org.passerelle.week.IsoWeek;
import org.passerelle.week.Plan;
import org.passerelle.week.Planned;
import org.passerelle.week.Planner;
import org.passerelle.week.Plans;

/// A week by days: whom to reach, how, why, and how good the plan is.
public final class WeekPage {

    /// What was just changed, told where htmx swaps the plan in.
    ///
    /// @param undo where to take it back; may be empty
    public record Said(String sentence, String undo) {}

    /// @param plan null where the week is not planned
    /// @param review whether it is time to look back on it
    /// @param focus the row the owner is at; 0 for none
    public record Model(
            IsoWeek week,
            @Nullable Plan plan,
            Budget budget,
            LocalDate today,
            Glance glance,
            boolean review,
            @Nullable Said said,
            int focus) {

        public Plan planned() {
            return Objects.requireNonNull(plan);
        }

        public boolean isOver() {
            return week.sunday().isBefore(today);
        }

        /// This week, the next, the last; a month where it lies further.
        public String when(Visit visit) {
            var now = IsoWeek.of(today);
            if (week.equals(now)) return visit.say("week.when.now");
            if (week.equals(now.next())) return visit.say("week.when.next");
            if (week.equals(now.previous())) return visit.say("week.when.previous");
            return visit.words().dates().month(YearMonth.from(week.monday()));
        }

        /// Days with something on them or room for it.
        public List<LocalDate> days() {
            var plan = planned();
            return week.days().stream()
                    .filter(day -> !plan.on(day).isEmpty()
                            || plan.budget().dayMinutes().get(day.getDayOfWeek().ordinal()) > 0)
                    .toList();
        }

        /// Days something can be moved to.
        public List<LocalDate> ahead() {
            return week.days().stream().filter(day -> !day.isBefore(today)).toList();
        }

        public List<Planned> dayless() {
            return planned().on(null);
        }

        public List<Deed> others(Planned row) {
            var deeds = new ArrayList<>(List.of(Deed.values()));
            deeds.remove(row.deed());
            return deeds;
        }
    }

    private final Almanac almanac;
    private final Ties ties;
    private final Plans plans;
    private final Planner planner;
    private final Settings settings;
    private final Pages pages;

    public WeekPage(
            Almanac almanac,
            Ties ties,
            Plans plans,
            Planner planner,
            Settings settings,
            Pages pages) {
        this.almanac = almanac;
        this.ties = ties;
        this.plans = plans;
        this.planner = planner;
        this.settings = settings;
        this.pages = pages;
    }

    public void show(Context context) {
        ties.ensure();
        var week = asked(context);
        if (week.equals(planner.current())) planner.begin(week);
        pages.show(context, "week/week", model(week, 0));
    }

    public void plan(Context context) {
        var week = IsoWeek.parse(Pages.typed(context, "week"));
        ties.ensure();
        int edit = planner.plan(week);
        if (edit != 0) Pages.tell(context, Pages.visit(context).say("week.planned.again"), edit);
        Pages.go(context, path(week));
    }

    /// The plan after a change: the page again, or the part of it htmx asked for.
    void changed(Context context, IsoWeek week, String sentence, List<Integer> edits, int focus) {
        var visit = Pages.visit(context);
        if (!visit.partial()) {
            Pages.tell(context, sentence, edits);
            Pages.go(context, path(week));
            return;
        }
        var model = model(week, focus);
        var told = model.plan() == null
                ? sentence
                : sentence + " " + visit.say("week.now", visit.words().percent(model.plan().ratio()));
        var said = new Said(told, Pages.undo(edits));
        pages.show(
                context,
                "week/board",
                new Model(week, model.plan(), model.budget(), model.today(), model.glance(), model.review(), said, focus));
    }

    private Model model(IsoWeek week, int focus) {
        boolean review = plans.toReview().filter(week::equals).isPresent();
        return new Model(
                week, plans.find(week).orElse(null), Budget.of(settings), almanac.today(), ties.glance(), review, null, focus);
    }

    private IsoWeek asked(Context context) {
        var asked = context.queryParam("week");
        return asked == null ? planner.current() : IsoWeek.parse(asked);
    }

    static String path(IsoWeek week) {
        return "/week?week=" + week;
    }
}
