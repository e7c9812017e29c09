package org.passerelle.week;

import static org.passerelle.week.db.Tables.PLANNED;
import static org.passerelle.week.db.Tables.WEEK_CANDIDATE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Journal;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Store;

/// What the owner changes in a plan by hand. Each change returns the number to undo it by.
public final class Changes {

    private final Store store;
    private final Almanac almanac;
    private final Journal journal;
    private final Plans plans;

    public Changes(Store store, Almanac almanac, Journal journal, Plans plans) {
        this.store = store;
        this.almanac = almanac;
        this.journal = journal;
        this.plans = plans;
    }

    /// The row of that number, and its week.
    public record Place(IsoWeek week, Planned row) {}

    public Place find(int id) {
        var monday = store.sql().select(PLANNED.MONDAY).from(PLANNED).where(PLANNED.ID.eq(id)).fetchOne(PLANNED.MONDAY);
        if (monday == null) throw new Refusal("week.missing");
        var week = IsoWeek.ofMonday(monday);
        return plans.rows(week).stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .map(row -> new Place(week, row))
                .orElseThrow(() -> new Refusal("week.missing"));
    }

    public int move(int id, LocalDate day) {
        var week = find(id).week();
        if (!week.contains(day)) throw new Refusal("week.day");
        return edit(week, sql -> sql.update(PLANNED)
                .set(PLANNED.DAY, (int) day.toEpochDay())
                .where(PLANNED.ID.eq(id))
                .execute());
    }

    /// Does something else for the same person.
    public int replace(int id, Deed deed) {
        var place = find(id);
        var plan = plan(place.week());
        double gain = prospect(plan, place.row().person().id()).map(whom -> whom.all().gain(deed)).orElse(0.0);
        return edit(place.week(), sql -> {
            offer(sql, place.week(), place.row().person().id(), deed, gain);
            sql.update(PLANNED)
                    .set(PLANNED.DEED, deed.word())
                    .set(PLANNED.MINUTES, plan.budget().length(deed))
                    .where(PLANNED.ID.eq(id))
                    .execute();
        });
    }

    public int remove(int id) {
        return edit(find(id).week(), sql -> sql.deleteFrom(PLANNED).where(PLANNED.ID.eq(id)).execute());
    }

    /// @param day null for the day with most room left
    public int add(IsoWeek week, int personId, Deed deed, @Nullable LocalDate day) {
        if (day != null && !week.contains(day)) throw new Refusal("week.day");
        return add(week, personId, deed, day == null ? freest(plan(week)) : day, Reason.of(Reason.Name.ADDED));
    }

    int add(IsoWeek week, int personId, Deed deed, LocalDate day, Reason reason) {
        var plan = plan(week);
        if (plan.rows().stream().anyMatch(row -> row.person().id() == personId)) throw new Refusal("week.twice");
        var today = almanac.today();
        var whom = prospect(plan, personId).orElseThrow(() -> new Refusal("week.stranger"));
        return edit(week, sql -> {
            PlanRows.insertCandidate(sql, week, whom);
            offer(sql, week, personId, deed, whom.all().gain(deed));
            int afterDay = Math.toIntExact(today.toEpochDay()) - 1;
            PlanRows.insert(sql, week, whom, deed, day, plan.budget().length(deed), reason, afterDay);
        });
    }

    /// What came of someone’s row, and of the week, in the owner’s words.
    int settle(IsoWeek week, int id, Planned.State state, String words) {
        return edit(week, sql -> sql.update(PLANNED)
                .set(PLANNED.STATE, state.word())
                .set(PLANNED.WORDS, words.strip())
                .where(PLANNED.ID.eq(id))
                .execute());
    }

    /// The day that still has most room; the last one where none has.
    static LocalDate freest(Plan plan) {
        LocalDate best = plan.week().sunday();
        int most = Integer.MIN_VALUE;
        for (var day : plan.week().days()) {
            int room = plan.budget().dayMinutes().get(day.getDayOfWeek().ordinal());
            if (room > 0 && room - plan.minutesOn(day) > most) {
                best = day;
                most = room - plan.minutesOn(day);
            }
        }
        return best;
    }

    Plan plan(IsoWeek week) {
        return plans.find(week).orElseThrow(() -> new Refusal("week.unplanned"));
    }

    /// Whoever is given something the plan would not have thought of can be judged with it.
    private static void offer(DSLContext sql, IsoWeek week, int personId, Deed deed, double gain) {
        var which = WEEK_CANDIDATE.MONDAY.eq(week.epochDay()).and(WEEK_CANDIDATE.PERSON_ID.eq(personId));
        var known = sql.select(WEEK_CANDIDATE.DEEDS).from(WEEK_CANDIDATE).where(which).fetchOne(WEEK_CANDIDATE.DEEDS);
        if (known == null) return;
        var options = Options.read(known);
        if (options.deeds().contains(deed)) return;
        sql.update(WEEK_CANDIDATE).set(WEEK_CANDIDATE.DEEDS, options.with(deed, gain).written()).where(which).execute();
    }

    private Optional<Prospect> prospect(Plan plan, int personId) {
        var monday = plan.week().monday();
        var first = almanac.today().isAfter(monday) ? almanac.today() : monday;
        return new Prospects(store.sql(), almanac, plan.week(), first, plan.budget()).one(personId).stream().findFirst();
    }

    private int edit(IsoWeek week, Consumer<DSLContext> change) {
        return store.transaction(sql -> journal.edit(sql, Planner.ROWS, week.epochDay(), () -> change.accept(sql)));
    }
}
