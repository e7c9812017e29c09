package org.passerelle.today.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.web.Pages;
import org.passerelle.ties.Glance;
import org.passerelle.ties.Ties;
import org.passerelle.today.Errand;
import org.passerelle.today.Reach;
import org.passerelle.today.Rings;
import org.passerelle.today.Today;
import org.passerelle.today.Unanswered;
import org.passerelle.week.Plans;

/// The page one opens the day with.
public final class TodayPage {

    private static final int PROMISES_SHOWN = 3;
    private static final int MESSAGES_SHOWN = 5;
    private static final int ERRANDS_SHOWN = 3;

    /// @param promises those shown at once
    /// @param morePromises those folded
    /// @param errands those shown at once
    /// @param moreErrands those folded
    public record Model(
            LocalDate date,
            List<Reach> promises,
            List<Reach> morePromises,
            List<Reach> people,
            List<Errand> errands,
            List<Errand> moreErrands,
            List<Unanswered.Message> messages,
            List<Rings.Seat> seats,
            Glance glance,
            Plans.Standing week) {

        /// How many are left to reach.
        public int left() {
            return promises.size()
                    + morePromises.size()
                    + (int) people.stream().filter(row -> !row.done()).count();
        }

        public boolean isNothingYet() {
            return glance.people() == 0;
        }

        public boolean isAllDone() {
            return left() == 0 && !people.isEmpty();
        }
    }

    private final Almanac almanac;
    private final Ties ties;
    private final Today today;
    private final Unanswered unanswered;
    private final Rings rings;
    private final Plans plans;
    private final Pages pages;

    public TodayPage(
            Almanac almanac, Ties ties, Today today, Unanswered unanswered, Rings rings, Plans plans, Pages pages) {
        this.almanac = almanac;
        this.ties = ties;
        this.today = today;
        this.unanswered = unanswered;
        this.rings = rings;
        this.plans = plans;
        this.pages = pages;
    }

    public void show(Context context) {
        var glance = ties.ensure();
        var words = Pages.visit(context).words();
        var rows = today.rows(words);
        var errands = today.errands(words);
        int errandsShown = Math.min(ERRANDS_SHOWN, errands.size());
        var promises = rows.stream().filter(row -> row.promise() != null).toList();
        int shown = Math.min(PROMISES_SHOWN, promises.size());
        var met = rows.stream().map(row -> row.person().id()).toList();
        var model = new Model(
                almanac.today(),
                promises.subList(0, shown),
                promises.subList(shown, promises.size()),
                rows.stream().filter(row -> row.promise() == null).toList(),
                errands.subList(0, errandsShown),
                errands.subList(errandsShown, errands.size()),
                unanswered.latest(MESSAGES_SHOWN, met),
                rings.seats(),
                glance,
                plans.standing());
        pages.show(context, "today/today", model);
    }
}
