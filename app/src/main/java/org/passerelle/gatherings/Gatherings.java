package org.passerelle.gatherings;

import static org.passerelle.gatherings.db.Tables.ATTENDEE;
import static org.passerelle.gatherings.db.Tables.GATHERING;
import static org.passerelle.gatherings.db.Tables.MET;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;

/// Every event. Each change returns the number to undo it by.
public final class Gatherings {

    private static final Aspect WHOLE = new Aspect(
            "gathering",
            List.of(
                    Aspect.rows(GATHERING, GATHERING.ID),
                    Aspect.rows(ATTENDEE, ATTENDEE.GATHERING_ID),
                    Aspect.rows(MET, MET.GATHERING_ID)));
    private static final Aspect WORDS = new Aspect(
            "gathering-words",
            List.of(Aspect.columns(
                    GATHERING,
                    GATHERING.ID,
                    GATHERING.NAME,
                    GATHERING.DAY,
                    GATHERING.END_DAY,
                    GATHERING.PLACE,
                    GATHERING.PURPOSE)));

    /// One just added, and the number of the edit that did.
    public record Added(int id, int edit) {}

    private final Store store;
    private final Almanac almanac;
    private final Journal journal;

    public Gatherings(Store store, Almanac almanac, Journal journal) {
        this.store = store;
        this.almanac = almanac;
        this.journal = journal;
        journal.keep(WHOLE, undone -> {});
        journal.keep(WORDS, undone -> {});
    }

    public Added add(Gathering gathering) {
        var now = almanac.now();
        return store.transaction(sql -> {
            int id = Ids.next(sql, "gathering");
            return new Added(id, journal.edit(sql, WHOLE, id, () -> sql.insertInto(GATHERING)
                    .set(GATHERING.ID, id)
                    .set(values(gathering))
                    .set(GATHERING.CREATED_AT, now)
                    .execute()));
        });
    }

    /// Puts this in place of what was known of it.
    public int change(Gathering gathering) {
        return store.transaction(sql -> {
            existing(sql, gathering.id());
            return journal.edit(sql, WORDS, gathering.id(), () -> sql.update(GATHERING)
                    .set(values(gathering))
                    .where(GATHERING.ID.eq(gathering.id()))
                    .execute());
        });
    }

    /// Takes the event away; what was noted there stays in the ledger.
    public int remove(int id) {
        return store.transaction(sql -> {
            existing(sql, id);
            return journal.edit(sql, WHOLE, id, () -> sql.deleteFrom(GATHERING)
                    .where(GATHERING.ID.eq(id))
                    .execute());
        });
    }

    public Optional<Gathering> find(int id) {
        return find(store.sql(), id);
    }

    /// All of them, the latest first.
    public List<Gathering> all() {
        return fetch(DSL.noCondition());
    }

    /// Those that last from one day to another, or some of it.
    public List<Gathering> between(LocalDate from, LocalDate to) {
        return fetch(GATHERING.DAY.le((int) to.toEpochDay()).and(GATHERING.END_DAY.ge((int) from.toEpochDay())));
    }

    static Gathering existing(DSLContext sql, int id) {
        return find(sql, id).orElseThrow(() -> new Refusal("event.missing"));
    }

    private static Optional<Gathering> find(DSLContext sql, int id) {
        return sql.selectFrom(GATHERING).where(GATHERING.ID.eq(id)).fetchOptional(Gatherings::read);
    }

    private List<Gathering> fetch(Condition condition) {
        return store.sql()
                .selectFrom(GATHERING)
                .where(condition)
                .orderBy(GATHERING.DAY.desc(), GATHERING.ID.desc())
                .fetch(Gatherings::read);
    }

    private static Map<Field<?>, Object> values(Gathering gathering) {
        var values = new LinkedHashMap<Field<?>, Object>();
        values.put(GATHERING.NAME, gathering.name());
        values.put(GATHERING.DAY, (int) gathering.on().toEpochDay());
        values.put(GATHERING.END_DAY, (int) gathering.until().toEpochDay());
        values.put(GATHERING.PLACE, gathering.place());
        values.put(GATHERING.PURPOSE, gathering.purpose());
        return values;
    }

    private static Gathering read(Record row) {
        return new Gathering(
                row.get(GATHERING.ID),
                row.get(GATHERING.NAME),
                LocalDate.ofEpochDay(row.get(GATHERING.DAY)),
                LocalDate.ofEpochDay(row.get(GATHERING.END_DAY)),
                row.get(GATHERING.PLACE),
                row.get(GATHERING.PURPOSE));
    }
}
