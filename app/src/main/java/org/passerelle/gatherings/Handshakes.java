package org.passerelle.gatherings;

import static org.passerelle.exchanges.db.Tables.EXCHANGE;
import static org.passerelle.exchanges.db.Tables.PARTICIPANT;
import static org.passerelle.gatherings.db.Tables.MET;
import static org.passerelle.gatherings.db.Tables.NOTE_SENT;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.today.db.Tables.PROMISE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.Exchanges;
import org.passerelle.exchanges.LedgerChanged;
import org.passerelle.exchanges.Note;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.introductions.Introductions;
import org.passerelle.introductions.Referrals;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.people.PersonChanged;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Events;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;
import org.passerelle.today.Pauses;
import org.passerelle.today.Promises;

/// Writes down whom one meets at an event: the person, the exchange, the promise, all in one transaction, and each note
/// once however often it is sent.
public final class Handshakes {

    private static final int DUE_DAYS = 7;
    private static final Aspect NOTE = new Aspect(
            "met",
            List.of(
                    Aspect.rows(EXCHANGE, EXCHANGE.ID),
                    Aspect.rows(PARTICIPANT, PARTICIPANT.EXCHANGE_ID),
                    Aspect.rows(PROMISE, PROMISE.EXCHANGE_ID),
                    Aspect.rows(MET, MET.EXCHANGE_ID)));

    /// A note that is kept.
    ///
    /// @param personId who it is about, or 0 where the note was kept before and taken back since
    /// @param edit the number to undo it by; 0 where it had been kept before
    public record Kept(int exchangeId, int personId, String name, int edit) {}

    private final Store store;
    private final Almanac almanac;
    private final Journal journal;
    private final Events events;
    private final Exchanges exchanges;
    private final Promises promises;
    private final Strangers strangers;

    public Handshakes(
            Store store,
            Almanac almanac,
            Journal journal,
            Events events,
            Exchanges exchanges,
            Promises promises,
            Strangers strangers) {
        this.store = store;
        this.almanac = almanac;
        this.journal = journal;
        this.events = events;
        this.exchanges = exchanges;
        this.promises = promises;
        this.strangers = strangers;
        journal.keep(NOTE, this::settle);
    }

    public Kept keep(Handshake note) {
        var kept = store.transaction(sql -> claim(sql, note) ? write(sql, note) : before(sql, note));
        if (kept.edit() != 0) {
            events.announce(new PersonChanged(kept.personId()));
            events.announce(new LedgerChanged(Set.of(kept.personId())));
        }
        return kept;
    }

    /// Whether nobody sent it before. Another sending at this moment is waited for.
    private boolean claim(DSLContext sql, Handshake note) {
        return sql.insertInto(NOTE_SENT)
                        .set(NOTE_SENT.TOKEN, note.token())
                        .set(NOTE_SENT.EXCHANGE_ID, 0)
                        .set(NOTE_SENT.SENT_AT, almanac.now())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private Kept write(DSLContext sql, Handshake note) {
        var gathering = Gatherings.existing(sql, note.gatheringId());
        var day = day(gathering, note);
        var who = strangers.recognise(sql, gathering, note, day);
        int id = Ids.next(sql, "exchange");
        int edit = journal.edit(sql, NOTE, id, () -> {
            var words = note.hook().isEmpty() ? gathering.name() : gathering.name() + " – " + note.hook();
            var at = Moment.on(day, almanac.zone());
            exchanges.write(sql, id, new Note(List.of(who.personId()), at, Medium.MEETING, Direction.BOTH, null, words));
            var due = note.due() == null ? day.plusDays(DUE_DAYS) : note.due();
            if (!note.promise().isEmpty()) promises.make(sql, who.personId(), note.promise(), due, id);
            sql.insertInto(MET)
                    .set(MET.EXCHANGE_ID, id)
                    .set(MET.GATHERING_ID, gathering.id())
                    .set(MET.PERSON_ID, who.personId())
                    .set(MET.HOOK, note.hook())
                    .set(MET.ADDITION, who.addition())
                    .execute();
        });
        sql.update(NOTE_SENT).set(NOTE_SENT.EXCHANGE_ID, id).where(NOTE_SENT.TOKEN.eq(note.token())).execute();
        return new Kept(id, who.personId(), who.name(), edit);
    }

    private static Kept before(DSLContext sql, Handshake note) {
        return sql.select(MET.EXCHANGE_ID, MET.PERSON_ID, PERSON.NAME)
                .from(NOTE_SENT)
                .join(MET)
                .on(MET.EXCHANGE_ID.eq(NOTE_SENT.EXCHANGE_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(MET.PERSON_ID))
                .where(NOTE_SENT.TOKEN.eq(note.token()))
                .fetchOptional(row -> new Kept(row.value1(), row.value2(), row.value3(), 0))
                .orElse(new Kept(0, 0, note.name(), 0));
    }

    /// The day of the event it was noted on: never one to come, whatever the clock of the telephone says.
    private LocalDate day(Gathering gathering, Handshake note) {
        var today = almanac.today();
        var day = gathering.nearest(almanac.dayOf(note.at()));
        return day.isAfter(today) ? today : day;
    }

    /// Someone whom the note had added goes with it, unless something else rests on them since.
    private void settle(Journal.Undone undone) {
        var row = undone.became().parts().getLast().getFirst();
        int person = number(row.get(MET.PERSON_ID.getName()));
        events.announce(new LedgerChanged(Set.of(person)));
        int addition = number(row.get(MET.ADDITION.getName()));
        if (addition == 0 || isHeld(person)) return;
        try {
            journal.undo(addition);
        } catch (Refusal changed) {
            // The owner changed what is known of them: they stay.
        }
    }

    private boolean isHeld(int person) {
        var sql = store.sql();
        var one = List.of(person);
        return !held(sql, one).isEmpty()
                || !Promises.held(sql, one).isEmpty()
                || !Pauses.held(sql, one).isEmpty()
                || !Introductions.held(sql, one).isEmpty()
                || !Referrals.held(sql, one).isEmpty();
    }

    private static int number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }

    /// Those of these people who were met somewhere: undoing an import keeps them.
    public static Set<Integer> held(DSLContext sql, Collection<Integer> people) {
        return sql.select(MET.PERSON_ID).from(MET).where(MET.PERSON_ID.in(people)).fetchSet(MET.PERSON_ID);
    }
}
