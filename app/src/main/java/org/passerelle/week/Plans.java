package org.passerelle.week;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.today.db.Tables.PAUSE;
import static org.passerelle.week.db.Tables.PLANNED;
import static org.passerelle.week.db.Tables.WEEK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Words;
import org.passerelle.platform.sql.Store;
import org.passerelle.today.Agenda;
import org.passerelle.today.Faces;
import org.passerelle.today.Pauses;

/// Every week planned.
public final class Plans implements Agenda {

    /// The tables a command that looks at another day hides behind its own.
    public static final List<String> APART = List.of("week", "week_candidate", "planned");

    /// A week gone by, in numbers.
    public record Past(IsoWeek week, int planned, int done, int carried, boolean reviewed, String words) {}

    /// @param planned how many it holds; 0 where none is planned
    /// @param review the week to look back on now, or null
    public record Standing(int planned, int done, @Nullable IsoWeek review) {}

    private final Store store;
    private final Almanac almanac;
    private final Faces faces;

    public Plans(Store store, Almanac almanac) {
        this.store = store;
        this.almanac = almanac;
        this.faces = new Faces(store, almanac);
    }

    public boolean has(IsoWeek week) {
        return store.sql().fetchExists(WEEK, WEEK.MONDAY.eq(week.epochDay()));
    }

    /// Whether any week was ever planned.
    public boolean isInUse() {
        return store.sql().fetchExists(WEEK);
    }

    /// Cost: its few hundred candidates, weighed again; some milliseconds.
    public Optional<Plan> find(IsoWeek week) {
        var row = store.sql().selectFrom(WEEK).where(WEEK.MONDAY.eq(week.epochDay())).fetchOne();
        if (row == null) return Optional.empty();
        var budget = new Budget(
                row.get(WEEK.MINUTES), Budget.read(row.get(WEEK.LENGTHS)), Budget.read(row.get(WEEK.DAY_MINUTES)));
        var rows = PlanRows.read(store.sql(), faces, PLANNED.MONDAY.eq(week.epochDay()));
        var measure = Measure.of(store.sql(), week, budget, rows);
        return Optional.of(new Plan(week, budget, rows, measure, row.get(WEEK.WORDS), row.get(WEEK.REVIEWED_AT)));
    }

    /// The rows of a week alone, which costs less than weighing them.
    public List<Planned> rows(IsoWeek week) {
        return PlanRows.read(store.sql(), faces, PLANNED.MONDAY.eq(week.epochDay()));
    }

    /// The rows of these days, whatever their weeks.
    public List<Planned> between(LocalDate first, LocalDate last) {
        return PlanRows.read(
                store.sql(), faces, PLANNED.DAY.between((int) first.toEpochDay(), (int) last.toEpochDay()));
    }

    /// Where the owner stands with this week, or with the next one where only that is planned.
    public Standing standing() {
        var week = IsoWeek.of(almanac.today());
        var isReviewed = store.sql()
                .select(WEEK.MONDAY, WEEK.REVIEWED_AT)
                .from(WEEK)
                .where(WEEK.MONDAY.between(week.previous().epochDay(), week.next().epochDay()))
                .fetchMap(row -> IsoWeek.ofMonday(row.value1()), row -> row.value2() != null);
        var rows = Stream.of(week, week.next())
                .filter(isReviewed::containsKey)
                .findFirst()
                .map(this::rows)
                .orElse(List.of());
        var review = endsNow(almanac.today()).filter(ended -> !isReviewed.getOrDefault(ended, true));
        return new Standing(rows.size(), (int) rows.stream().filter(Planned::isDone).count(), review.orElse(null));
    }

    /// The week the owner should look back on now: this one from Friday on, the last one on Monday; empty once they did.
    public Optional<IsoWeek> toReview() {
        return endsNow(almanac.today()).filter(each -> store.sql()
                .fetchExists(WEEK, WEEK.MONDAY.eq(each.epochDay()).and(WEEK.REVIEWED_AT.isNull())));
    }

    private static Optional<IsoWeek> endsNow(LocalDate today) {
        return Optional.ofNullable(switch (today.getDayOfWeek()) {
            case FRIDAY, SATURDAY, SUNDAY -> IsoWeek.of(today);
            case MONDAY -> IsoWeek.of(today).previous();
            default -> null;
        });
    }

    /// Weeks up to this one, the latest first.
    public List<Past> past(int most) {
        var counts = store.sql()
                .select(WEEK.MONDAY, WEEK.REVIEWED_AT, WEEK.WORDS)
                .from(WEEK)
                .where(WEEK.MONDAY.le(IsoWeek.of(almanac.today()).epochDay()))
                .orderBy(WEEK.MONDAY.desc())
                .limit(most)
                .fetch();
        return counts.map(row -> past(IsoWeek.ofMonday(row.value1()), row.value2() != null, row.value3()));
    }

    private Past past(IsoWeek week, boolean reviewed, String words) {
        var rows = rows(week);
        int carried = (int) rows.stream().filter(row -> row.state() == Planned.State.MOVED).count();
        return new Past(week, rows.size(), (int) rows.stream().filter(Planned::isDone).count(), carried, reviewed, words);
    }

    @Override
    public Day of(LocalDate day, Words words) {
        var week = IsoWeek.of(day);
        if (!has(week)) return Day.FREE;
        var today = almanac.today();
        var ofTheWeek = PLANNED.MONDAY.eq(week.epochDay());
        var onAnother = PLANNED.DAY.isNull().or(PLANNED.DAY.ne((int) day.toEpochDay()));
        var entries = new ArrayList<Entry>();
        var elsewhere = new HashSet<Integer>();
        for (var row : PlanRows.read(store.sql(), faces, ofTheWeek.and(onAnother.or(present(day))))) {
            if (!row.counts()) continue;
            int person = row.person().id();
            if (day.equals(row.day())) entries.add(new Entry(person, row.why(words, today), row.isDone()));
            else elsewhere.add(person);
        }
        return new Day(entries, elsewhere);
    }

    private static Condition present(LocalDate day) {
        var paused = selectOne().from(PAUSE).where(Pauses.inForce(PLANNED.PERSON_ID, day));
        var archived = selectOne().from(PERSON).where(PERSON.ID.eq(PLANNED.PERSON_ID), PERSON.ARCHIVED_AT.isNotNull());
        return notExists(paused).and(notExists(archived));
    }
}
