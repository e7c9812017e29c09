package org.passerelle.gatherings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.passerelle.exchanges.db.Tables.EXCHANGE;
import static org.passerelle.gatherings.db.Tables.MET;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.today.db.Tables.PROMISE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.Exchanges;
import org.passerelle.exchanges.Note;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.gatherings.FollowUp.State;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.people.Named;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Store;
import org.passerelle.today.Promises;
import org.passerelle.today.Promises.Promise;

/// A word to each person met. That it was said follows from the ledger: a mail imported says so as well as the owner.
/// Each change returns the number to undo it by.
public final class FollowUps {

    private static final String LATER = "later";
    private static final String DROPPED = "dropped";
    private static final Aspect ANSWER = new Aspect(
            "follow-up",
            List.of(
                    Aspect.columns(MET, MET.EXCHANGE_ID, MET.FOLLOW_UP, MET.FOLLOW_DAY),
                    Aspect.rows(PROMISE, PROMISE.EXCHANGE_ID)));

    private final Store store;
    private final Almanac almanac;
    private final Journal journal;
    private final Exchanges exchanges;
    private final Promises promises;
    private final Since since;

    public FollowUps(Store store, Almanac almanac, Journal journal, Exchanges exchanges, Promises promises) {
        this.store = store;
        this.almanac = almanac;
        this.journal = journal;
        this.exchanges = exchanges;
        this.promises = promises;
        this.since = new Since(store);
        journal.keep(ANSWER, undone -> {});
    }

    /// Everyone met at an event, in the order they were.
    public List<FollowUp> of(int gatheringId) {
        return of(List.of(gatheringId)).getOrDefault(gatheringId, List.of());
    }

    /// The same for several events. Cost: three queries.
    public Map<Integer, List<FollowUp>> of(Collection<Integer> gatherings) {
        var rows = store.sql()
                .select(MET.fields())
                .select(EXCHANGE.DAY, PERSON.NAME, PERSON.HEADLINE)
                .from(MET)
                .join(EXCHANGE)
                .on(EXCHANGE.ID.eq(MET.EXCHANGE_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(MET.PERSON_ID))
                .where(MET.GATHERING_ID.in(gatherings))
                .orderBy(MET.EXCHANGE_ID)
                .fetch();
        var notes = rows.stream().map(row -> row.get(MET.EXCHANGE_ID)).toList();
        var open = promises.madeIn(notes);
        int first = rows.stream().mapToInt(row -> row.get(EXCHANGE.DAY)).min().orElse(0);
        var facts = since.of(rows.stream().map(row -> row.get(MET.PERSON_ID)).toList(), first);
        var found = new LinkedHashMap<Integer, List<FollowUp>>();
        rows.stream()
                .collect(groupingBy(
                        row -> List.of(row.get(MET.GATHERING_ID), row.get(MET.PERSON_ID)), LinkedHashMap::new, toList()))
                .forEach((of, same) -> found.computeIfAbsent(of.getFirst(), id -> new ArrayList<>())
                        .add(read(same, open, facts, notes)));
        return found;
    }

    private FollowUp read(
            List<? extends Record> notes, Map<Integer, List<Promise>> open, Since.Facts facts, Collection<Integer> own) {
        var first = notes.getFirst();
        int person = first.get(MET.PERSON_ID);
        int day = first.get(EXCHANGE.DAY);
        @Nullable Integer until = first.get(MET.FOLLOW_DAY);
        return new FollowUp(
                first.get(MET.EXCHANGE_ID),
                new Named(person, first.get(PERSON.NAME), first.get(PERSON.HEADLINE)),
                LocalDate.ofEpochDay(day),
                notes.stream().map(note -> note.get(MET.HOOK)).filter(hook -> !hook.isEmpty()).toList(),
                notes.stream()
                        .flatMap(note -> open.getOrDefault(note.get(MET.EXCHANGE_ID), List.of()).stream())
                        .toList(),
                notes.stream().anyMatch(note -> note.get(MET.ADDITION) != null),
                state(first.get(MET.FOLLOW_UP), until, facts.wroteTo(person, day, own)),
                until == null ? null : LocalDate.ofEpochDay(until));
    }

    private State state(String answer, @Nullable Integer until, boolean written) {
        if (written) return State.DONE;
        if (answer.equals(DROPPED)) return State.DROPPED;
        boolean ahead = until != null && until > almanac.today().toEpochDay();
        return answer.equals(LATER) && ahead ? State.LATER : State.WAITING;
    }

    /// A message went to them today.
    public int done(int gatheringId, int exchangeId) {
        int person = person(gatheringId, exchangeId);
        var today = Moment.on(almanac.today(), almanac.zone());
        return exchanges.note(new Note(List.of(person), today, Medium.MESSAGE, Direction.OUT, null, "")).edit();
    }

    /// Promises oneself to do it another day.
    ///
    /// @param words of that promise
    public int later(int gatheringId, int exchangeId, String words, LocalDate until) {
        if (!until.isAfter(almanac.today())) throw new Refusal("promise.past");
        int person = person(gatheringId, exchangeId);
        return answer(exchangeId, sql -> {
            sql.deleteFrom(PROMISE)
                    .where(PROMISE.EXCHANGE_ID.eq(exchangeId), PROMISE.WORDS.eq(words), PROMISE.KEPT_AT.isNull())
                    .execute();
            promises.make(sql, person, words, until, exchangeId);
            sql.update(MET)
                    .set(MET.FOLLOW_UP, LATER)
                    .set(MET.FOLLOW_DAY, (int) until.toEpochDay())
                    .where(MET.EXCHANGE_ID.eq(exchangeId))
                    .execute();
        });
    }

    /// No word is needed.
    public int drop(int gatheringId, int exchangeId) {
        person(gatheringId, exchangeId);
        return answer(exchangeId, sql -> sql.update(MET)
                .set(MET.FOLLOW_UP, DROPPED)
                .setNull(MET.FOLLOW_DAY)
                .where(MET.EXCHANGE_ID.eq(exchangeId))
                .execute());
    }

    private interface Change {
        void in(DSLContext sql);
    }

    private int answer(int exchangeId, Change change) {
        return store.transaction(sql -> journal.edit(sql, ANSWER, exchangeId, () -> change.in(sql)));
    }

    private int person(int gatheringId, int exchangeId) {
        return store.sql()
                .select(MET.PERSON_ID)
                .from(MET)
                .where(MET.EXCHANGE_ID.eq(exchangeId), MET.GATHERING_ID.eq(gatheringId))
                .fetchOptional(MET.PERSON_ID)
                .orElseThrow(() -> new Refusal("event.met.missing"));
    }
}
