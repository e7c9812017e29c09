package org.passerelle.publishing;

import static org.passerelle.publishing.db.Tables.DELIVERY;
import static org.passerelle.publishing.db.Tables.PUBLICATION;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Reason;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Store;
import org.passerelle.publishing.Delivery.State;

/// Moves deliveries from one state to the next, each move a conditional update: of two processes that want the same one, one
/// gets it. Every move is written in the delivery's journal, in the same transaction.
public final class Queue {

    /// How long a process may be at one delivery before others take it for dead.
    static final Duration LEASE = Duration.ofMinutes(10);

    /// One that this process alone may send.
    ///
    /// @param trace what its channel learnt when it was sent before; empty where it never was
    record Claim(String key, Publication publication, Delivery delivery, String trace) {}

    private static final Aspect HOUR = new Aspect(
            "delivery.hour",
            List.of(Aspect.columns(
                    DELIVERY, DELIVERY.ID, DELIVERY.STATE, DELIVERY.DUE_AT, DELIVERY.ZONE, DELIVERY.TRY_AT, DELIVERY.REASON)));

    private final Store store;
    private final Almanac almanac;
    private final Journal journal;
    private final Moves moves;

    public Queue(Store store, Almanac almanac, Journal journal) {
        this.store = store;
        this.almanac = almanac;
        this.journal = journal;
        this.moves = new Moves(almanac);
        journal.keep(HOUR, _ -> {}, (sql, id) -> !isOpen(sql, id));
    }

    /// Lets it go out at that hour; at once where the hour has come.
    public void schedule(int id, ZonedDateTime due) {
        bring(id, Publications.open(), State.QUEUED, hour(due));
    }

    /// Takes it to another hour; returns the edit that takes it back, as long as it has not moved on.
    public int reschedule(int id, ZonedDateTime due) {
        return store.transaction(sql -> journal.edit(sql, HOUR, id, () -> bring(sql, id, Publications.open(), State.QUEUED, hour(due))));
    }

    /// Keeps it back.
    public void hold(int id) {
        bring(id, Publications.open(), State.DRAFT, Map.of());
    }

    /// The owner opened the page to publish it by hand.
    public void open(int id) {
        bring(id, List.of(State.DUE.name(), State.MISSED.name()), State.OPENED, Map.of());
    }

    /// The owner says that it is out.
    ///
    /// @param url where, or empty
    public void published(int id, String url) {
        var states = List.of(State.DUE.name(), State.OPENED.name(), State.MISSED.name(), State.UNKNOWN.name());
        bring(id, states, State.PUBLISHED, Map.of(DELIVERY.URL, url.strip(), DELIVERY.PUBLISHED_AT, almanac.now()));
    }

    /// The owner looked, and it is not there: it may be sent again.
    ///
    /// @param anew whether what its channel learnt is thrown away: else it goes on from there
    void notThere(int id, boolean anew) {
        Map<Field<?>, Object> trace = anew ? Map.of(DELIVERY.TRACE, "") : Map.of();
        bring(id, List.of(State.UNKNOWN.name(), State.OPENED.name()), State.DRAFT, trace);
    }

    public Optional<Delivery> find(int id) {
        return read(DELIVERY.ID.eq(id)).stream().findFirst();
    }

    /// Those that are to go out, or wait for the owner, the next due first.
    public List<Delivery> waiting() {
        return read(DELIVERY.STATE.notIn(State.DRAFT.name(), State.PUBLISHED.name()));
    }

    /// Those that wait for the owner, the longest due first. Cost: one query by state.
    List<Delivery> asking() {
        return read(DELIVERY.STATE.in(Arrays.stream(State.values()).filter(State::asksForOwner).map(State::name).toList()));
    }

    public List<Delivery> all() {
        return read(DSL.noCondition());
    }

    private List<Delivery> read(Condition which) {
        return store.sql()
                .selectFrom(DELIVERY)
                .where(which)
                .orderBy(DELIVERY.DUE_AT, DELIVERY.ID)
                .fetch(PublicationRows::delivery);
    }

    /// Those whose hour has come, by now; none while everything stands still.
    List<Delivery> due() {
        return read(moves.isDue());
    }

    /// Those a process was at when it died.
    List<Delivery> abandoned() {
        return read(DELIVERY.STATE.eq(State.SENDING.name()).and(DELIVERY.FREE_AT.le(almanac.now())));
    }

    /// Those that wait for their channel to be connected anew.
    List<Delivery> held() {
        return read(DELIVERY.STATE.eq(State.HELD.name()));
    }

    /// Those to be published by hand whose hour came before that.
    List<Delivery> forgotten(Instant before) {
        return read(DELIVERY.STATE.in(State.DUE.name(), State.OPENED.name()).and(DELIVERY.DUE_AT.le(before)));
    }

    /// Takes a delivery that is due; its words are now those that go out. Empty where another process was faster.
    Optional<Claim> take(Delivery delivery) {
        return take(delivery, moves.mayGo());
    }

    /// Tells the owner that the hour of one has come which they publish by hand; says whether it was still to be told.
    boolean ring(Delivery delivery) {
        return store.transaction(sql -> moves.move(sql, delivery.id(), moves.mayGo(), State.DUE, null, Map.of()));
    }

    /// Takes over one whose process died.
    Optional<Claim> takeOver(Delivery delivery) {
        return take(delivery, DELIVERY.STATE.eq(State.SENDING.name()).and(DELIVERY.FREE_AT.le(almanac.now())));
    }

    /// Takes one of which nobody knows whether it is out.
    Optional<Claim> takeUnknown(Delivery delivery) {
        return take(delivery, DELIVERY.STATE.eq(State.UNKNOWN.name()));
    }

    /// Keeps what a channel learnt, on the disk when this returns; refused where another process has taken over.
    void keep(Claim claim, String trace) {
        store.durably(sql -> {
            int kept = sql.update(DELIVERY).set(DELIVERY.TRACE, trace).where(isStill(claim)).execute();
            if (kept == 0) throw new IllegalStateException("Delivery " + claim.delivery().id() + " was taken over");
            return kept;
        });
    }

    /// Ends a claim; does nothing where another process has taken over.
    void settle(Claim claim, State state, @Nullable Reason reason, Map<Field<?>, Object> values) {
        store.durably(sql -> moves.move(sql, claim.delivery().id(), isStill(claim), state, reason, values));
    }

    /// Moves one that nobody holds; says whether it was still where it was thought to be.
    boolean pass(Delivery delivery, State state, @Nullable Reason reason) {
        var still = DELIVERY.STATE.eq(delivery.state().name());
        return store.transaction(sql -> moves.move(sql, delivery.id(), still, state, reason, Map.of()));
    }

    private Optional<Claim> take(Delivery delivery, Condition free) {
        var key = UUID.randomUUID().toString();
        return store.durably(sql -> {
            int taken = sql.update(DELIVERY)
                    .set(DELIVERY.STATE, State.SENDING.name())
                    .set(DELIVERY.CLAIM, key)
                    .set(DELIVERY.FREE_AT, almanac.now().plus(LEASE))
                    .set(DELIVERY.ATTEMPTS, DELIVERY.ATTEMPTS.plus(1))
                    .set(DELIVERY.TITLE, DSL.coalesce(DELIVERY.TITLE, words(PUBLICATION.TITLE)))
                    .set(DELIVERY.TEXT, DSL.coalesce(DELIVERY.TEXT, words(PUBLICATION.TEXT)))
                    .where(DELIVERY.ID.eq(delivery.id()), free)
                    .execute();
            if (taken == 0) return Optional.empty();
            moves.note(sql, delivery.id(), State.SENDING, null);
            var row = sql.selectFrom(DELIVERY).where(DELIVERY.ID.eq(delivery.id())).fetchSingle();
            var publication = PublicationRows.publications(sql, PUBLICATION.ID.eq(delivery.publicationId())).getFirst();
            return Optional.of(new Claim(key, publication, PublicationRows.delivery(row), row.get(DELIVERY.TRACE)));
        });
    }

    private static Field<String> words(Field<String> column) {
        return DSL.field(DSL.select(column).from(PUBLICATION).where(PUBLICATION.ID.eq(DELIVERY.PUBLICATION_ID)));
    }

    private static Condition isStill(Claim claim) {
        return DELIVERY.ID.eq(claim.delivery().id()).and(DELIVERY.CLAIM.eq(claim.key()));
    }

    private static Map<Field<?>, Object> hour(ZonedDateTime due) {
        return Map.of(
                DELIVERY.DUE_AT, due.toInstant(), DELIVERY.ZONE, due.getZone().getId(), DELIVERY.TRY_AT, due.toInstant());
    }

    private void bring(int id, Collection<String> from, State to, Map<Field<?>, Object> values) {
        store.transaction(sql -> bring(sql, id, from, to, values));
    }

    /// Moves one as its owner says; refused where it has moved on.
    private boolean bring(DSLContext sql, int id, Collection<String> from, State to, Map<Field<?>, Object> values) {
        boolean moved = moves.move(sql, id, DELIVERY.STATE.in(from), to, null, values);
        if (!moved) throw new Refusal(sql.fetchExists(DELIVERY, DELIVERY.ID.eq(id)) ? "delivery.moved" : "publication.missing");
        return moved;
    }

    /// Whether it may still be changed; while this transaction lasts, no other can begin to send it.
    private static boolean isOpen(DSLContext sql, int id) {
        return sql.update(DELIVERY)
                        .set(DELIVERY.ATTEMPTS, DELIVERY.ATTEMPTS)
                        .where(DELIVERY.ID.eq(id), DELIVERY.STATE.in(Publications.open()))
                        .execute()
                > 0;
    }
}
