package org.passerelle;

import io.javalin.config.RoutesConfig;
import org.passerelle.accounts.web.GeneralSettings;
import org.passerelle.platform.web.Pages;
import org.passerelle.tidying.web.TidyPage;
import org.passerelle.ties.web.CadenceSettings;
import org.passerelle.today.Rings;
import org.passerelle.today.Unanswered;
import org.passerelle.today.web.Answers;
import org.passerelle.today.web.CalendarPage;
import org.passerelle.today.web.CallsPage;
import org.passerelle.today.web.DigestPage;
import org.passerelle.today.web.LinkPage;
import org.passerelle.today.web.PromisesPage;
import org.passerelle.today.web.TieSettings;
import org.passerelle.today.web.TodayPage;
import org.passerelle.week.web.ReviewPage;
import org.passerelle.week.web.WeekEdits;
import org.passerelle.week.web.WeekFile;
import org.passerelle.week.web.WeekPage;
import org.passerelle.week.web.WeekSettings;

/// The routes of the day and the week, and of how they are reckoned.
final class DayRoutes {

    private final RoutesConfig to;
    private final Passerelle passerelle;
    private final Pages pages;

    DayRoutes(RoutesConfig to, Passerelle passerelle, Pages pages) {
        this.to = to;
        this.passerelle = passerelle;
        this.pages = pages;
    }

    void open() {
        today();
        promises();
        week();
        dayElsewhere();
        tidying();
        settings();
    }

    private void today() {
        var unanswered = new Unanswered(passerelle.store, passerelle.almanac);
        var rings = new Rings(passerelle.store, passerelle.almanac, passerelle.ties);
        var today = new TodayPage(
                passerelle.almanac, passerelle.ties, passerelle.day.today, unanswered, rings, passerelle.day.plans, pages);
        var answers = new Answers(
                passerelle.almanac, passerelle.people, passerelle.exchanges, passerelle.day.pauses, passerelle.day.promises);
        to.get("/", today::show);
        to.post("/people/{id}/reached", answers::reached);
        to.post("/people/{id}/pause", answers::pause);
        to.post("/people/{id}/pause/end", answers::endPause);
        to.post("/promises/{id}/kept", answers::keepPromise);
        to.post("/promises/{id}/later", answers::postponePromise);
        to.post("/promises/{id}/dropped", answers::dropPromise);
    }

    private void promises() {
        var promises = new PromisesPage(
                passerelle.day.promises, passerelle.people, passerelle.network, passerelle.almanac, pages);
        to.get("/promises", promises::list);
        to.get("/promises/new", promises::begin);
        to.post("/promises", promises::add);
        to.get("/promises/{id}", promises::show);
        to.post("/promises/{id}", promises::change);
        var calls = new CallsPage(
                passerelle.day.promises,
                passerelle.people,
                passerelle.network,
                passerelle.timelines,
                passerelle.exchanges,
                passerelle.almanac,
                pages);
        to.get("/calls", calls::show);
        to.post("/calls", calls::add);
        to.post("/calls/{id}", calls::answer);
        to.post("/people/{id}/call", calls::addOne);
    }

    private void week() {
        var week = new WeekPage(
                passerelle.almanac, passerelle.ties, passerelle.day.plans, passerelle.day.planner, passerelle.settings, pages);
        var weekEdits = new WeekEdits(passerelle.day.changes, passerelle.day.review, passerelle.network, week);
        var weekReview = new ReviewPage(passerelle.almanac, passerelle.day.plans, passerelle.day.review, pages);
        var weekSettings = new WeekSettings(passerelle.settings, pages);
        to.get("/week", week::show);
        to.post("/week/plan", week::plan);
        to.post("/week/people", weekEdits::add);
        to.post("/week/planned/{id}/day", weekEdits::move);
        to.post("/week/planned/{id}/deed", weekEdits::replace);
        to.post("/week/planned/{id}/removal", weekEdits::remove);
        to.post("/week/planned/{id}/done", weekEdits::done);
        to.get("/week.ics", new WeekFile(passerelle.day.weekDays)::download);
        to.get("/week/review", weekReview::show);
        to.post("/week/review", weekReview::save);
        to.get("/week/past", weekReview::past);
        to.get("/settings/week", weekSettings::show);
        to.post("/settings/week", weekSettings::save);
    }

    /// The day elsewhere: by e-mail, and in the owner’s calendar.
    private void dayElsewhere() {
        var digest = new DigestPage(
                passerelle.settings, passerelle.almanac, passerelle.day.mailAccount, passerelle.day.digests, pages);
        var link = new LinkPage(passerelle.day.links, passerelle.day.replies, passerelle.people, passerelle.day.promises, pages);
        var calendar = new CalendarPage(passerelle.day.calendarFeed, pages);
        to.get("/settings/digest", digest::show);
        to.post("/settings/digest", digest::save);
        to.post("/settings/digest/test", digest::test);
        to.get("/link/{token}", link::show);
        to.post("/link/{token}", link::act);
        to.post("/link/{token}/undo", link::undo);
        to.get("/settings/calendar", calendar::show);
        to.post("/settings/calendar", calendar::open);
        to.post("/settings/calendar/removal", calendar::close);
        to.get("/calendar/{file}", calendar::serve);
    }

    private void tidying() {
        var tidy = new TidyPage(passerelle.day.tidying, passerelle.people, pages);
        to.get("/people/tidy", tidy::show);
        to.post("/people/tidy/archive", tidy::putAside);
        to.post("/people/tidy/{id}/keep", tidy::keep);
        to.post("/people/tidy/{id}/wake", tidy::wake);
        to.post("/people/tidy/{id}/left", tidy::leave);
    }

    private void settings() {
        var general = new GeneralSettings(passerelle.settings, pages);
        var tieSettings = new TieSettings(passerelle.settings, passerelle.ties, passerelle.day.suggestions, pages);
        to.get("/settings", general::show);
        to.post("/settings", general::save);
        var cadenceSettings = new CadenceSettings(passerelle.cadences, passerelle.spheres, pages);
        to.get("/settings/cadence", cadenceSettings::show);
        to.post("/settings/cadence", cadenceSettings::save);
        to.get("/settings/ties", tieSettings::show);
        to.post("/settings/ties", tieSettings::save);
        to.post("/settings/ties/reset", tieSettings::reset);
    }
}
