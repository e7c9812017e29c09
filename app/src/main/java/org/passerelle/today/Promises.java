package org.passerelle.today;

import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.today.db.Tables.PROMISE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.Owed;
import org.passerelle.exchanges.PromiseMade;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Events;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;
import org.passerelle.today.rules.Occasion;

/// What the owner said they would do for someone, and what others said they would do for the owner. A promise waits for
/// its day, then stands first until it is kept, put off or given up; nothing counts how late it is. Each change returns
/// the number to undo it by.
public final class Promises {

    private static final Aspect ITSELF = new Aspect("promise", List.of(Aspect.rows(PROMISE, PROMISE.ID)));

    /// Neither kept nor given up: for queries on `promise`.
    public static final Condition OPEN = PROMISE.KEPT_AT.isNull().and(PROMISE.DROPPED_AT.isNull());

    /// What the owner owes, not what others do.
    public static final Condition MINE = PROMISE.OWED.eq(Owed.MINE.word());

    /// @param words as promised: « envoyer le contrat »
    /// @param byCall kept by telephone
    /// @param firstStep a first step the owner committed to
    public record Promise(
            int id, int personId, String words, LocalDate due, Owed owed, boolean byCall, boolean firstStep) {

        public boolean isMine() {
            return owed == Owed.MINE;
        }

        public Pledge pledge() {
            return new Pledge(personId, words, due, owed, byCall, firstStep);
        }
    }

    /// A promise just made, and the number of the edit that did.
    public record Made(int id, int edit) {}

    private final Store store;
    private final Almanac almanac;
    private final Journal journal;

    public Promises(Store store, Almanac almanac, Journal journal, Events events) {
        this.store = store;
        this.almanac = almanac;
        this.journal = journal;
        journal.keep(ITSELF, undone -> {});
        events.on(
                PromiseMade.class,
                made -> make(Pledge.told(made.personId(), made.words(), made.dueDay(), made.owed()), made.exchangeId()));
    }

    /// @param exchangeId the exchange it was made in, or null; taken away with it
    public int make(int personId, String words, LocalDate due, @Nullable Integer exchangeId) {
        return make(Pledge.told(personId, words, due, Owed.MINE), exchangeId).id();
    }

    /// @param exchangeId the exchange it was made in, or null; taken away with it
    public Made make(Pledge pledge, @Nullable Integer exchangeId) {
        return store.transaction(sql -> {
            if (!sql.fetchExists(PERSON, PERSON.ID.eq(pledge.personId()))) throw new Refusal("pause.missing");
            int id = Ids.next(sql, "promise");
            int edit = journal.edit(sql, ITSELF, id, () -> insert(sql, id, pledge, exchangeId));
            return new Made(id, edit);
        });
    }

    /// One that comes and goes with an edit under way.
    public int make(DSLContext sql, int personId, String words, LocalDate due, @Nullable Integer exchangeId) {
        int id = Ids.next(sql, "promise");
        insert(sql, id, Pledge.told(personId, words, due, Owed.MINE), exchangeId);
        return id;
    }

    private void insert(DSLContext sql, int id, Pledge pledge, @Nullable Integer exchangeId) {
        sql.insertInto(PROMISE)
                .set(fields(pledge))
                .set(PROMISE.ID, id)
                .set(PROMISE.EXCHANGE_ID, exchangeId)
                .set(PROMISE.CREATED_AT, almanac.now())
                .execute();
    }

    /// Says it otherwise: words, day, way, person.
    public int change(int id, Pledge pledge) {
        return edit(id, fields(pledge));
    }

    public int keep(int id) {
        return edit(id, Map.of(PROMISE.KEPT_AT, almanac.now()));
    }

    public int postpone(int id, LocalDate until) {
        if (!until.isAfter(almanac.today())) throw new Refusal("promise.past");
        return edit(id, Map.of(PROMISE.DUE_DAY, (int) until.toEpochDay()));
    }

    /// It is no longer to be.
    public int drop(int id) {
        return edit(id, Map.of(PROMISE.DROPPED_AT, almanac.now()));
    }

    /// One promise, open or not.
    public Optional<Promise> find(int id) {
        return store.sql().selectFrom(PROMISE).where(PROMISE.ID.eq(id)).fetchOptional(Promises::promise);
    }

    /// Those whose day has come, the oldest day first, with people who are not put aside.
    public List<Promise> due() {
        return read(PROMISE.DUE_DAY.le((int) almanac.today().toEpochDay()));
    }

    /// Every open one, the oldest day first, with people who are not put aside.
    public List<Promise> open() {
        return read(Occasion.NOT_ARCHIVED);
    }

    /// Those open with one person.
    public List<Promise> with(int personId) {
        return read(PROMISE.PERSON_ID.eq(personId));
    }

    /// Those open with several people, the next due first.
    public List<Promise> open(Collection<Integer> people) {
        return read(PROMISE.PERSON_ID.in(people));
    }

    /// Those made in these exchanges and open still, the next due first.
    public Map<Integer, List<Promise>> madeIn(Collection<Integer> exchanges) {
        return store.sql()
                .select(PROMISE.fields())
                .from(PROMISE)
                .where(OPEN, PROMISE.EXCHANGE_ID.in(exchanges))
                .orderBy(PROMISE.DUE_DAY, PROMISE.ID)
                .fetchGroups(PROMISE.EXCHANGE_ID, Promises::promise);
    }

    /// The calls whose day has come, in their order.
    public List<Promise> calls() {
        return due().stream().filter(Promise::byCall).toList();
    }

    private List<Promise> read(Condition condition) {
        return store.sql()
                .select(PROMISE.fields())
                .from(PROMISE)
                .join(PERSON)
                .on(PERSON.ID.eq(PROMISE.PERSON_ID))
                .where(OPEN, condition, Occasion.NOT_ARCHIVED)
                .orderBy(PROMISE.DUE_DAY, PROMISE.ID)
                .fetch(Promises::promise);
    }

    private static Promise promise(Record row) {
        return new Promise(
                row.get(PROMISE.ID),
                row.get(PROMISE.PERSON_ID),
                row.get(PROMISE.WORDS),
                LocalDate.ofEpochDay(row.get(PROMISE.DUE_DAY)),
                Owed.of(row.get(PROMISE.OWED)),
                row.get(PROMISE.BY_CALL) != 0,
                row.get(PROMISE.FIRST_STEP) != 0);
    }

    private static Map<Field<?>, Object> fields(Pledge pledge) {
        return Map.of(
                PROMISE.PERSON_ID, pledge.personId(),
                PROMISE.WORDS, pledge.words(),
                PROMISE.DUE_DAY, (int) pledge.due().toEpochDay(),
                PROMISE.OWED, pledge.owed().word(),
                PROMISE.BY_CALL, (short) (pledge.byCall() ? 1 : 0),
                PROMISE.FIRST_STEP, (short) (pledge.firstStep() ? 1 : 0));
    }

    private int edit(int id, Map<Field<?>, Object> change) {
        return store.transaction(sql -> {
            if (!sql.fetchExists(PROMISE, PROMISE.ID.eq(id), OPEN)) throw new Refusal("promise.missing");
            return journal.edit(sql, ITSELF, id, () -> sql.update(PROMISE)
                    .set(change)
                    .where(PROMISE.ID.eq(id))
                    .execute());
        });
    }

    /// Those of these people who have one: undoing an import keeps them.
    public static Set<Integer> held(DSLContext sql, Collection<Integer> people) {
        return sql.select(PROMISE.PERSON_ID).from(PROMISE).where(PROMISE.PERSON_ID.in(people)).fetchSet(PROMISE.PERSON_ID);
    }
}
