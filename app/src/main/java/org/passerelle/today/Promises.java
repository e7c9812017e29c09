package org.passerelle.today;

import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.today.db.Tables.PROMISE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.SelectJoinStep;
import org.jooq.UpdateSetMoreStep;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.PromiseMade;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Events;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;
import org.passerelle.today.rules.Occasion;

/// What the owner said they would do for someone. A promise waits for its day, then stands first until it is kept or put
/// off; nothing counts how late it is. Each change returns the number to undo it by.
public final class Promises {

    private static final Aspect FULFILMENT =
            new Aspect("promise", List.of(Aspect.columns(PROMISE, PROMISE.ID, PROMISE.KEPT_AT, PROMISE.DUE_DAY)));

    /// @param words as promised: « envoyer le contrat »
    public record Promise(int id, int personId, String words, LocalDate due) {}

    private final Store store;
    private final Almanac almanac;
    private final Journal journal;

    public Promises(Store store, Almanac almanac, Journal journal, Events events) {
        this.store = store;
        this.almanac = almanac;
        this.journal = journal;
        journal.keep(FULFILMENT, undone -> {});
        events.on(PromiseMade.class, made -> make(made.personId(), made.words(), made.dueDay(), made.exchangeId()));
    }

    /// @param exchangeId the exchange it was made in, or null; taken away with it
    public int make(int personId, String words, LocalDate due, @Nullable Integer exchangeId) {
        return store.transaction(sql -> make(sql, personId, words, due, exchangeId));
    }

    /// The same, in a transaction under way.
    public int make(DSLContext sql, int personId, String words, LocalDate due, @Nullable Integer exchangeId) {
        int id = Ids.next(sql, "promise");
        sql.insertInto(PROMISE)
                .set(PROMISE.ID, id)
                .set(PROMISE.PERSON_ID, personId)
                .set(PROMISE.WORDS, words.strip())
                .set(PROMISE.DUE_DAY, (int) due.toEpochDay())
                .set(PROMISE.EXCHANGE_ID, exchangeId)
                .set(PROMISE.CREATED_AT, almanac.now())
                .execute();
        return id;
    }

    /// Those not yet kept to these people, the next due first.
    public List<Promise> open(Collection<Integer> people) {
        return select().where(PROMISE.KEPT_AT.isNull(), PROMISE.PERSON_ID.in(people))
                .orderBy(PROMISE.DUE_DAY, PROMISE.ID)
                .fetch(Promises::promise);
    }

    /// Those whose day has come, the oldest day first, to people who are not put aside.
    public List<Promise> due() {
        return select().join(PERSON)
                .on(PERSON.ID.eq(PROMISE.PERSON_ID))
                .where(
                        PROMISE.KEPT_AT.isNull(),
                        PROMISE.DUE_DAY.le((int) almanac.today().toEpochDay()),
                        Occasion.NOT_ARCHIVED)
                .orderBy(PROMISE.DUE_DAY, PROMISE.ID)
                .fetch(Promises::promise);
    }

    public Optional<Promise> find(int id) {
        return select().where(PROMISE.ID.eq(id)).fetchOptional(Promises::promise);
    }

    /// Those made in these exchanges and not yet kept, the next due first.
    public Map<Integer, List<Promise>> madeIn(Collection<Integer> exchanges) {
        return store.sql()
                .select(PROMISE.ID, PROMISE.PERSON_ID, PROMISE.WORDS, PROMISE.DUE_DAY, PROMISE.EXCHANGE_ID)
                .from(PROMISE)
                .where(PROMISE.KEPT_AT.isNull(), PROMISE.EXCHANGE_ID.in(exchanges))
                .orderBy(PROMISE.DUE_DAY, PROMISE.ID)
                .fetchGroups(
                        PROMISE.EXCHANGE_ID,
                        row -> new Promise(row.value1(), row.value2(), row.value3(), LocalDate.ofEpochDay(row.value4())));
    }

    private SelectJoinStep<Record4<Integer, Integer, String, Integer>> select() {
        return store.sql().select(PROMISE.ID, PROMISE.PERSON_ID, PROMISE.WORDS, PROMISE.DUE_DAY).from(PROMISE);
    }

    private static Promise promise(Record4<Integer, Integer, String, Integer> row) {
        return new Promise(row.value1(), row.value2(), row.value3(), LocalDate.ofEpochDay(row.value4()));
    }

    public int keep(int id) {
        var now = almanac.now();
        return edit(id, sql -> sql.update(PROMISE).set(PROMISE.KEPT_AT, now));
    }

    public int postpone(int id, LocalDate until) {
        if (!until.isAfter(almanac.today())) throw new Refusal("promise.past");
        return edit(id, sql -> sql.update(PROMISE).set(PROMISE.DUE_DAY, (int) until.toEpochDay()));
    }

    private int edit(int id, Function<DSLContext, UpdateSetMoreStep<?>> change) {
        return store.transaction(sql -> {
            if (!sql.fetchExists(PROMISE, PROMISE.ID.eq(id))) throw new Refusal("promise.missing");
            return journal.edit(sql, FULFILMENT, id, () -> change.apply(sql)
                    .where(PROMISE.ID.eq(id))
                    .execute());
        });
    }

    /// Those of these people who have one: undoing an import keeps them.
    public static Set<Integer> held(DSLContext sql, Collection<Integer> people) {
        return sql.select(PROMISE.PERSON_ID).from(PROMISE).where(PROMISE.PERSON_ID.in(people)).fetchSet(PROMISE.PERSON_ID);
    }
}
