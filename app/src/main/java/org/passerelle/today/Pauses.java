package org.passerelle.today;

import static org.jooq.impl.DSL.val;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.today.db.Tables.PAUSE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Store;

/// "Not now": people who are not proposed until a day, or ever. Each change returns the number to undo it by.
public final class Pauses {

    private static final Aspect ABSENCE = new Aspect("pause", List.of(Aspect.rows(PAUSE, PAUSE.PERSON_ID)));

    /// @param until the day it ends; null for good
    public record Pause(int personId, @Nullable LocalDate until) {}

    private final Store store;
    private final Almanac almanac;
    private final Journal journal;

    public Pauses(Store store, Almanac almanac, Journal journal) {
        this.store = store;
        this.almanac = almanac;
        this.journal = journal;
        journal.keep(ABSENCE, undone -> {});
    }

    /// @param until the day they may come again; null for never
    public int pause(int personId, @Nullable LocalDate until) {
        if (until != null && !until.isAfter(almanac.today())) throw new Refusal("pause.past");
        var now = almanac.now();
        return store.transaction(sql -> {
            if (!sql.fetchExists(PERSON, PERSON.ID.eq(personId))) throw new Refusal("pause.missing");
            return journal.edit(sql, ABSENCE, personId, () -> {
                sql.deleteFrom(PAUSE).where(PAUSE.PERSON_ID.eq(personId)).execute();
                sql.insertInto(PAUSE)
                        .set(PAUSE.PERSON_ID, personId)
                        .set(PAUSE.UNTIL_DAY, until == null ? null : (Integer) (int) until.toEpochDay())
                        .set(PAUSE.CREATED_AT, now)
                        .execute();
            });
        });
    }

    /// Lets someone be proposed again.
    public int end(int personId) {
        return store.transaction(sql -> journal.edit(sql, ABSENCE, personId, () -> sql.deleteFrom(PAUSE)
                .where(PAUSE.PERSON_ID.eq(personId))
                .execute()));
    }

    /// The pause in force for someone.
    public Optional<Pause> of(int personId) {
        return store.sql()
                .selectFrom(PAUSE)
                .where(inForce(val(personId), almanac.today()))
                .fetchOptional(row -> new Pause(personId, day(row.get(PAUSE.UNTIL_DAY))));
    }

    /// The pause of someone, as it stands on a day.
    public static Condition inForce(Field<Integer> person, LocalDate on) {
        return PAUSE.PERSON_ID.eq(person).and(PAUSE.UNTIL_DAY.isNull().or(PAUSE.UNTIL_DAY.gt((int) on.toEpochDay())));
    }

    private static @Nullable LocalDate day(@Nullable Integer epochDay) {
        return epochDay == null ? null : LocalDate.ofEpochDay(epochDay);
    }

    /// Those of these people who have one: undoing an import keeps them.
    public static Set<Integer> held(DSLContext sql, Collection<Integer> people) {
        return sql.select(PAUSE.PERSON_ID).from(PAUSE).where(PAUSE.PERSON_ID.in(people)).fetchSet(PAUSE.PERSON_ID);
    }
}
