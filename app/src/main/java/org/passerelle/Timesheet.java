package org.passerelle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.passerelle.channels.Way;
import org.passerelle.publishing.Marks;
import org.passerelle.time.Activity;
import org.passerelle.time.Given;

/// The time the owner of the invented network gave over a year, and the visits it brought to their site.
final class Timesheet {

    private static final int WEEKS = 54;
    private static final int WEEKS_PROPOSED = 4;
    private static final int DAYS_LEFT = 4;
    private static final int MONTHS = 6;
    private static final int STEP_MINUTES = 15;

    /// What one does most weeks.
    private record Habit(int weekday, Activity activity, Way way, int minutes, double often) {}

    private static final List<Habit> HABITS = List.of(
            new Habit(1, Activity.WRITING, Way.BLOG, 150, .85),
            new Habit(1, Activity.SHARING, Way.LINKEDIN, 30, .9),
            new Habit(2, Activity.ANSWERING, Way.LINKEDIN, 60, .8),
            new Habit(2, Activity.CALLS, Way.PHONE, 60, .7),
            new Habit(3, Activity.CALLS, Way.MEETING, 90, .75),
            new Habit(3, Activity.SHARING, Way.X, 30, .6),
            new Habit(4, Activity.ANSWERING, Way.MAIL, 75, .9),
            new Habit(4, Activity.EVENTS, Way.EVENT, 150, .35),
            new Habit(5, Activity.LEARNING, Way.OTHER, 60, .4));

    /// Visits of a month from one source, at the beginning and at the end.
    private record Stream(String source, int before, int after) {}

    private static final List<Stream> STREAMS = List.of(
            new Stream("Google", 90, 160),
            new Stream("Direct / None", 60, 75),
            new Stream("linkedin.com", 25, 85),
            new Stream("infolettre", 20, 40),
            new Stream("t.co", 22, 12),
            new Stream("chambre.example", 4, 9));

    private final Passerelle passerelle;
    private final SplittableRandom random = new SplittableRandom(7);

    Timesheet(Passerelle passerelle) {
        this.passerelle = passerelle;
    }

    void fill() {
        var today = passerelle.almanac.today();
        for (int week = WEEKS; week >= WEEKS_PROPOSED; week--)
            for (var habit : HABITS) if (random.nextDouble() < habit.often()) give(today.minusWeeks(week), habit);
        passerelle.returns.times.confirm(passerelle.returns.proposals.waiting().stream()
                .filter(each -> each.given().on().isBefore(today.minusDays(DAYS_LEFT)))
                .toList());
        for (int month = MONTHS; month > 0; month--) visit(today.minusMonths(month).withDayOfMonth(1), MONTHS - month);
        Marks.typed("camilleroy.example").keepIn(passerelle.settings);
    }

    private void give(LocalDate week, Habit habit) {
        int minutes = (int) Math.round(habit.minutes() * (.6 + .8 * random.nextDouble()) / STEP_MINUTES) * STEP_MINUTES;
        var on = week.plusDays(habit.weekday() - week.getDayOfWeek().getValue());
        passerelle.returns.times.add(new Given(on, Math.max(STEP_MINUTES, minutes), habit.activity(), habit.way(), null, ""));
    }

    private void visit(LocalDate first, int month) {
        var report = new StringBuilder("name,visitors,bounce_rate,visit_duration\n");
        for (var each : STREAMS) {
            int visits = each.before() + (each.after() - each.before()) * month / (MONTHS - 1) + random.nextInt(5);
            report.append(each.source()).append(',').append(visits).append(",50,60\n");
        }
        var last = first.plusMonths(1).minusDays(1);
        passerelle.returns.visits.bring("sources-" + first.toString().substring(0, 7) + ".csv", report.toString().getBytes(UTF_8), first, last);
    }
}
