package org.passerelle.week;

import static org.passerelle.week.db.Tables.PLANNED;
import static org.passerelle.week.db.Tables.WEEK;
import static org.passerelle.week.db.Tables.WEEK_CANDIDATE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.plan.Motive;
import org.passerelle.insight.plan.Shares;
import org.passerelle.insight.plan.Touch;
import org.passerelle.insight.plan.Week;
import org.passerelle.insight.plan.WeekPlan;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Settings;
import org.passerelle.platform.sql.Store;
import org.passerelle.today.Faces;

/// Plans weeks: when the owner asks, and at the start of a week once they have planned one.
public final class Planner {

    static final Aspect ROWS = new Aspect("week", List.of(Aspect.rows(PLANNED, PLANNED.MONDAY)));

    private final Store store;
    private final Almanac almanac;
    private final Settings settings;
    private final Journal journal;
    private final Plans plans;
    private final Faces faces;

    public Planner(Store store, Almanac almanac, Settings settings, Journal journal, Plans plans) {
        this.store = store;
        this.almanac = almanac;
        this.settings = settings;
        this.journal = journal;
        this.plans = plans;
        this.faces = new Faces(store, almanac);
        journal.keep(ROWS, undone -> {});
    }

    /// The week there is still time in: this one, or the next when no day of it is left to plan.
    public IsoWeek current() {
        var week = IsoWeek.of(almanac.today());
        return plans.has(week) || Budget.of(settings).from(week, almanac.today()).hasRoom() ? week : week.next();
    }

    /// Plans the week where one plans weeks and it has begun without a plan.
    public void begin(IsoWeek week) {
        if (!plans.has(week) && week.contains(almanac.today()) && plans.isInUse()) plan(week);
    }

    /// Plans a week, or plans it anew: what was done stays, the rest is chosen again. Returns the edit to undo it by, 0
    /// for a week planned for the first time. Cost: some tens of milliseconds.
    public int plan(IsoWeek week) {
        var today = almanac.today();
        if (week.sunday().isBefore(today)) throw new Refusal("week.past");
        var first = today.isAfter(week.monday()) ? today : week.monday();
        var budget = Budget.of(settings).from(week, first);
        if (!budget.hasRoom()) throw new Refusal("week.full");
        var done = plans.rows(week).stream().filter(Planned::isDone).toList();
        var except = done.stream().map(row -> row.person().id()).collect(Collectors.toSet());
        var people = new Prospects(store.sql(), almanac, week, first, budget).all(except);
        var chosen = choose(people, budget, done);
        return store.transaction(sql -> {
            boolean again = keep(sql, week, budget, people);
            if (again) return journal.edit(sql, ROWS, week.epochDay(), () -> write(sql, week, budget, people, chosen));
            write(sql, week, budget, people, chosen);
            return 0;
        });
    }

    private static WeekPlan choose(Collection<Prospect> people, Budget budget, List<Planned> done) {
        var candidates = people.stream().map(each -> each.candidate(budget)).toList();
        var engagements = done.stream().map(Measure::engagement).toList();
        return new Week(candidates, budget.minutes(), Shares.DEFAULT, budget.rooms(), engagements).plan();
    }

    /// Whether the week was planned before.
    private boolean keep(DSLContext sql, IsoWeek week, Budget budget, Collection<Prospect> people) {
        boolean again = sql.fetchExists(WEEK, WEEK.MONDAY.eq(week.epochDay()));
        if (!again)
            sql.insertInto(WEEK)
                    .set(WEEK.MONDAY, week.epochDay())
                    .set(WEEK.MINUTES, 0)
                    .set(WEEK.DAY_MINUTES, "")
                    .set(WEEK.LENGTHS, "")
                    .set(WEEK.WORDS, "")
                    .set(WEEK.MADE_AT, almanac.now())
                    .execute();
        sql.update(WEEK)
                .set(WEEK.MINUTES, budget.minutes())
                .set(WEEK.DAY_MINUTES, Budget.write(budget.dayMinutes()))
                .set(WEEK.LENGTHS, Budget.write(budget.lengths()))
                .set(WEEK.MADE_AT, almanac.now())
                .where(WEEK.MONDAY.eq(week.epochDay()))
                .execute();
        sql.deleteFrom(WEEK_CANDIDATE).where(WEEK_CANDIDATE.MONDAY.eq(week.epochDay())).execute();
        people.forEach(each -> PlanRows.insertCandidate(sql, week, each));
        return again;
    }

    private void write(DSLContext sql, IsoWeek week, Budget budget, Collection<Prospect> people, WeekPlan plan) {
        var stay = PlanRows.read(sql, faces, PLANNED.MONDAY.eq(week.epochDay())).stream()
                .filter(Planned::isDone)
                .map(Planned::id)
                .toList();
        sql.deleteFrom(PLANNED)
                .where(PLANNED.MONDAY.eq(week.epochDay()), PLANNED.ID.notIn(stay))
                .execute();
        var known = byPerson(people);
        int afterDay = Math.toIntExact(almanac.today().toEpochDay()) - 1;
        for (var touch : plan.touches()) {
            var whom = Objects.requireNonNull(known.get((int) touch.person()));
            var deed = Deed.of(touch.action().name());
            PlanRows.insert(sql, week, whom, deed, date(week, touch.day()), budget.length(deed), reason(whom, touch, deed), afterDay);
        }
    }

    private static Reason reason(Prospect whom, Touch touch, Deed deed) {
        boolean held = touch.motives().stream().anyMatch(Motive.HoldsShare.class::isInstance);
        var reason = held ? whom.reason().held() : whom.reason();
        for (var presence : whom.lately().keySet())
            if (deed.restores(presence)) reason = reason.without(presence, whom.lately().get(presence));
        return reason;
    }

    private static Map<Integer, Prospect> byPerson(Collection<Prospect> people) {
        var known = new LinkedHashMap<Integer, Prospect>();
        people.forEach(each -> known.put(each.personId(), each));
        return known;
    }

    private static @Nullable LocalDate date(IsoWeek week, @Nullable DayOfWeek day) {
        return day == null ? null : week.monday().plusDays(day.ordinal());
    }
}
