package org.passerelle.tidying;

import static org.passerelle.exchanges.db.Tables.PARTICIPANT;
import static org.passerelle.people.db.Tables.IDENTITY;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.ROLE;
import static org.passerelle.tidying.db.Tables.DEPARTURE;
import static org.passerelle.tidying.db.Tables.KEEPING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.Owed;
import org.passerelle.formats.Identity;
import org.passerelle.people.Address;
import org.passerelle.people.Aspect;
import org.passerelle.people.Edits;
import org.passerelle.people.Journal;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Words;
import org.passerelle.platform.sql.Store;
import org.passerelle.today.Pledge;
import org.passerelle.today.Promises;

/// Goes through the network a few people at a time: keep, put aside, wake up. Nothing happens by itself, and each answer
/// returns the numbers to undo it by.
public final class Tidying {

    private static final Aspect KEPT = new Aspect("keeping", List.of(Aspect.rows(KEEPING, KEEPING.PERSON_ID)));
    private static final int BATCH = 10;

    /// Someone to decide about.
    ///
    /// @param calling what they do, in a line; may be empty
    /// @param introduced how many were met through them
    public record Question(
            int id, String name, String calling, Reason reason, String why, int exchanges, int roles, boolean noted, int introduced) {}

    /// Someone put aside who is still in the owner's network elsewhere.
    public record Departure(int id, String name, Address profile) {}

    private final Store store;
    private final Almanac almanac;
    private final Journal journal;
    private final Edits edits;
    private final Promises promises;

    public Tidying(Store store, Almanac almanac, Journal journal, Edits edits, Promises promises) {
        this.store = store;
        this.almanac = almanac;
        this.journal = journal;
        this.edits = edits;
        this.promises = promises;
        journal.keep(KEPT, undone -> {});
    }

    /// The next few to decide about; of one reason, or of each in turn where none is given.
    public List<Question> next(Words words, @Nullable Reason only) {
        var look = new Look(store.sql(), almanac.today(), BATCH);
        var found = new LinkedHashMap<Integer, Map.Entry<Reason, Doubt>>();
        var queues = Reason.ALL.stream()
                .filter(reason -> only == null || reason.equals(only))
                .map(reason -> new HashMap.SimpleEntry<>(reason, reason.people(look)))
                .toList();
        for (int turn = 0; turn < BATCH; turn++)
            for (var queue : queues)
                if (turn < queue.getValue().size() && found.size() < BATCH) {
                    var doubt = queue.getValue().get(turn);
                    found.putIfAbsent(doubt.personId(), Map.entry(queue.getKey(), doubt));
                }
        return found.values().stream().map(each -> question(words, look, each.getKey(), each.getValue())).toList();
    }

    /// Not to be asked about again.
    public int keep(int personId) {
        var now = almanac.now();
        return store.transaction(sql -> journal.edit(sql, KEPT, personId, () -> sql.insertInto(KEEPING)
                .set(KEEPING.PERSON_ID, personId)
                .set(KEEPING.KEPT_AT, now)
                .onConflictDoNothing()
                .execute()));
    }

    /// Puts people aside.
    public List<Integer> putAside(List<Integer> people) {
        return people.stream().map(edits::archive).toList();
    }

    /// Keeps them, and promises them a word today.
    ///
    /// @param promise what to do: « prendre des nouvelles »
    public List<Integer> wake(int personId, String promise) {
        var edits = new ArrayList<Integer>();
        edits.add(keep(personId));
        edits.add(promises.make(new Pledge(personId, promise, almanac.today(), Owed.MINE, false, false), null).edit());
        return edits;
    }

    /// Those put aside whom the owner still has to leave on LinkedIn, by hand, the last put aside first.
    public List<Departure> departures(int most) {
        return store.sql()
                .select(PERSON.ID, PERSON.NAME, IDENTITY.KIND, IDENTITY.VALUE)
                .from(PERSON)
                .join(IDENTITY)
                .on(IDENTITY.PERSON_ID.eq(PERSON.ID), IDENTITY.KIND.eq(Identity.LINKEDIN))
                .where(
                        PERSON.ARCHIVED_AT.isNotNull(),
                        DSL.notExists(DSL.selectOne().from(DEPARTURE).where(DEPARTURE.PERSON_ID.eq(PERSON.ID))))
                .orderBy(PERSON.ARCHIVED_AT.desc(), PERSON.ID, IDENTITY.ID)
                .limit(most)
                .fetch(row -> new Departure(row.value1(), row.value2(), new Address(row.value3(), row.value4())));
    }

    /// The owner left them there.
    public void leave(int personId) {
        var now = almanac.now();
        store.transaction(sql -> sql.insertInto(DEPARTURE)
                .set(DEPARTURE.PERSON_ID, personId)
                .set(DEPARTURE.DONE_AT, now)
                .onConflictDoNothing()
                .execute());
    }

    public static Optional<Reason> reason(@Nullable String name) {
        return Reason.ALL.stream().filter(reason -> reason.name().equals(name)).findFirst();
    }

    private Question question(Words words, Look look, Reason reason, Doubt doubt) {
        int id = doubt.personId();
        var person = store.sql()
                .select(PERSON.NAME, PERSON.HEADLINE, PERSON.NOTE)
                .from(PERSON)
                .where(PERSON.ID.eq(id))
                .fetchSingle();
        var title = store.sql()
                .select(ROLE.TITLE)
                .from(ROLE)
                .where(ROLE.PERSON_ID.eq(id), ROLE.ENDED.isNull())
                .orderBy(ROLE.ID.desc())
                .limit(1)
                .fetchOne(ROLE.TITLE);
        return new Question(
                id,
                person.value1(),
                Objects.requireNonNullElse(title, person.value2()),
                reason,
                reason.explain(words, look, doubt),
                count(PARTICIPANT, PARTICIPANT.PERSON_ID, id),
                count(ROLE, ROLE.PERSON_ID, id),
                !person.value3().isEmpty(),
                count(PERSON, PERSON.MET_THROUGH, id));
    }

    private int count(Table<?> table, Field<Integer> key, int personId) {
        return store.sql().fetchCount(table, key.eq(personId));
    }
}
