package org.passerelle.exchanges;

import static org.passerelle.exchanges.db.Tables.EXCHANGE;
import static org.passerelle.exchanges.db.Tables.PARTICIPANT;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Events;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;

/// The exchanges the owner notes by hand, each change with the number to undo it by; and those that other sources tell one by
/// one.
public final class Exchanges {

    /// The source of exchanges noted by hand.
    public static final String BY_HAND = "hand";

    private static final int WORDS_CHARACTERS_MAXIMUM = 4_000;
    private static final Aspect FACT = new Aspect(
            "exchange",
            List.of(Aspect.rows(EXCHANGE, EXCHANGE.ID), Aspect.rows(PARTICIPANT, PARTICIPANT.EXCHANGE_ID)));

    /// An exchange just noted, and the number of the edit that did.
    public record Noted(int exchangeId, int edit) {}

    private final Store store;
    private final Almanac almanac;
    private final Events events;
    private final Journal journal;

    public Exchanges(Store store, Almanac almanac, Events events, Journal journal) {
        this.store = store;
        this.almanac = almanac;
        this.events = events;
        this.journal = journal;
        journal.keep(FACT, undone -> events.announce(new LedgerChanged(people(undone))));
    }

    public Noted note(Note note) {
        var noted = store.transaction(sql -> {
            int id = Ids.next(sql, "exchange");
            return new Noted(id, journal.edit(sql, FACT, id, () -> write(sql, id, note)));
        });
        events.announce(new LedgerChanged(Set.copyOf(note.people())));
        return noted;
    }

    /// Writes one under its number in the transaction given, as a part of something larger: whoever began that keeps what
    /// undoes it, and announces it.
    public void write(DSLContext sql, int id, Note note) {
        if (note.people().isEmpty()) throw new Refusal("exchange.alone");
        if (note.words().length() > WORDS_CHARACTERS_MAXIMUM) throw new Refusal("exchange.long", WORDS_CHARACTERS_MAXIMUM);
        if (almanac.dayOf(note.at().at()).isAfter(almanac.today())) throw new Refusal("exchange.ahead");
        insert(sql, id, BY_HAND, Integer.toString(id), note);
    }

    /// Writes what another source tells, in the transaction given; whoever began that announces it.
    ///
    /// @param key what names the fact in its source
    /// @return its number; where the fact was told before, that of then
    public int tell(DSLContext sql, String source, String key, Note note) {
        var before = sql.select(EXCHANGE.ID)
                .from(EXCHANGE)
                .where(EXCHANGE.SOURCE.eq(source), EXCHANGE.SOURCE_KEY.eq(key))
                .fetchOptional(EXCHANGE.ID);
        if (before.isPresent()) return before.get();
        int id = Ids.next(sql, "exchange");
        insert(sql, id, source, key, note);
        return id;
    }

    /// Takes back what {@link #tell} wrote; whom it was with.
    public Set<Integer> takeBack(DSLContext sql, int exchangeId) {
        var people = people(sql, exchangeId);
        delete(sql, exchangeId);
        return people;
    }

    /// Takes away an exchange noted by hand. One that was imported goes with its import only.
    public int remove(int exchangeId) {
        var people = new HashSet<Integer>();
        int edit = store.transaction(sql -> {
            if (!sql.fetchExists(EXCHANGE, EXCHANGE.ID.eq(exchangeId), EXCHANGE.SOURCE.eq(BY_HAND)))
                throw new Refusal("exchange.imported");
            people.addAll(people(sql, exchangeId));
            return journal.edit(sql, FACT, exchangeId, () -> delete(sql, exchangeId));
        });
        events.announce(new LedgerChanged(people));
        return edit;
    }

    /// Whether the ledger speaks of that person.
    public boolean speakOf(DSLContext sql, int personId) {
        return sql.fetchExists(PARTICIPANT, PARTICIPANT.PERSON_ID.eq(personId));
    }

    private void insert(DSLContext sql, int id, String source, String key, Note note) {
        int day = Math.toIntExact(almanac.dayOf(note.at().at()).toEpochDay());
        var duration = note.duration();
        sql.insertInto(EXCHANGE)
                .set(EXCHANGE.ID, id)
                .set(EXCHANGE.AT, note.at().at())
                .set(EXCHANGE.DAY, day)
                .set(EXCHANGE.PRECISION, Codes.of(note.at().precision()))
                .set(EXCHANGE.MEDIUM, Codes.of(note.medium()))
                .set(EXCHANGE.DIRECTION, Codes.of(note.direction()))
                .set(EXCHANGE.MINUTES, duration == null ? null : (int) duration.toMinutes())
                .set(EXCHANGE.WORDS, note.words().strip())
                .set(EXCHANGE.SOURCE, source)
                .set(EXCHANGE.SOURCE_KEY, key)
                .execute();
        for (int person : Set.copyOf(note.people()))
            sql.insertInto(PARTICIPANT)
                    .set(PARTICIPANT.EXCHANGE_ID, id)
                    .set(PARTICIPANT.PERSON_ID, person)
                    .set(PARTICIPANT.DAY, day)
                    .set(PARTICIPANT.DIRECTION, Codes.of(note.direction()))
                    .set(PARTICIPANT.MEDIUM, Codes.of(note.medium()))
                    .execute();
    }

    private static Set<Integer> people(DSLContext sql, int exchangeId) {
        return sql.select(PARTICIPANT.PERSON_ID)
                .from(PARTICIPANT)
                .where(PARTICIPANT.EXCHANGE_ID.eq(exchangeId))
                .fetchSet(PARTICIPANT.PERSON_ID);
    }

    private static void delete(DSLContext sql, int id) {
        sql.deleteFrom(PARTICIPANT).where(PARTICIPANT.EXCHANGE_ID.eq(id)).execute();
        sql.deleteFrom(EXCHANGE).where(EXCHANGE.ID.eq(id)).execute();
    }

    private static Set<Integer> people(Journal.Undone undone) {
        var people = new HashSet<Integer>();
        for (var state : List.of(undone.became(), undone.was()))
            for (var row : state.parts().getLast())
                if (row.get(PARTICIPANT.PERSON_ID.getName()) instanceof Number person) people.add(person.intValue());
        return people;
    }
}
