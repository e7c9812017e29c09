package org.passerelle.publishing;

import static org.passerelle.publishing.db.Tables.DELIVERY;
import static org.passerelle.publishing.db.Tables.DELIVERY_EVENT;
import static org.passerelle.publishing.db.Tables.PUBLICATION;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Reason;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;
import org.passerelle.publishing.Delivery.State;
import org.passerelle.publishing.Delivery.Variant;

/// Everything the owner wrote to be published.
public final class Publications {

    private static final int CHARACTERS_MAXIMUM = 200_000;

    private final Store store;
    private final Almanac almanac;

    public Publications(Store store, Almanac almanac) {
        this.store = store;
        this.almanac = almanac;
    }

    /// Keeps a new one, which goes nowhere yet; returns its number.
    public int write(Publication.Words words) {
        if (words.text().isBlank()) throw new Refusal("publication.empty");
        return write(words, null);
    }

    /// The same, which may have no words yet.
    ///
    /// @param page names the form it is begun in: sent again, it is the same publication. Null where there is none
    public int write(Publication.Words words, @Nullable String page) {
        var values = values(words);
        return store.transaction(sql -> {
            int id = Ids.next(sql, "publication");
            int added = sql.insertInto(PUBLICATION)
                    .set(values)
                    .set(PUBLICATION.ID, id)
                    .set(PUBLICATION.PAGE, page)
                    .set(PUBLICATION.CREATED_AT, almanac.now())
                    .onConflictDoNothing()
                    .execute();
            return added > 0 ? id : sql.select(PUBLICATION.ID).from(PUBLICATION).where(PUBLICATION.PAGE.eq(page)).fetchSingle().value1();
        });
    }

    /// The one begun in that form, where it was kept.
    public Optional<Publication> begun(String page) {
        if (page.isEmpty()) return Optional.empty();
        return PublicationRows.publications(store.sql(), PUBLICATION.PAGE.eq(page)).stream().findFirst();
    }

    /// The subjects used before, the latest first.
    public List<String> subjects() {
        return store.sql()
                .select(PUBLICATION.SUBJECT)
                .from(PUBLICATION)
                .where(PUBLICATION.SUBJECT.ne(""))
                .groupBy(PUBLICATION.SUBJECT)
                .orderBy(DSL.max(PUBLICATION.ID).desc())
                .fetch(PUBLICATION.SUBJECT);
    }

    /// Says it otherwise, in the places where it is not out yet. Refused once it is out everywhere it was to go.
    public void rewrite(int id, Publication.Words words) {
        var values = values(words);
        store.transaction(sql -> {
            var publication = existing(sql, id);
            if (publication.isOut()) throw new Refusal("publication.out");
            if (!publication.says(words)) Approvals.takeBack(sql, id);
            for (var each : publication.deliveries()) if (each.state().isOpen()) follow(sql, publication, each);
            return sql.update(PUBLICATION).set(values).where(PUBLICATION.ID.eq(id)).execute();
        });
    }

    /// Adds a place, with its own words or none; where it is there already, its words change. Returns the delivery's number.
    public int address(int id, int channelId, Variant own) {
        return store.transaction(sql -> {
            var publication = existing(sql, id);
            var known = sql.selectFrom(DELIVERY)
                    .where(DELIVERY.PUBLICATION_ID.eq(id), DELIVERY.CHANNEL_ID.eq(channelId))
                    .fetchOptional(PublicationRows::delivery);
            var before = known.map(Delivery::own).orElse(Variant.NONE);
            if (!publication.inWords(before).equals(publication.inWords(own))) Approvals.takeBack(sql, id);
            if (known.isPresent()) return change(sql, known.get(), own);
            int delivery = Ids.next(sql, "delivery");
            sql.insertInto(DELIVERY)
                    .set(DELIVERY.ID, delivery)
                    .set(DELIVERY.PUBLICATION_ID, id)
                    .set(DELIVERY.CHANNEL_ID, channelId)
                    .set(variant(own))
                    .set(DELIVERY.STATE, State.DRAFT.name())
                    .execute();
            return delivery;
        });
    }

    /// Takes a place away, as long as nothing went there.
    public void unaddress(int id, int channelId) {
        store.transaction(sql -> {
            int gone = sql.deleteFrom(DELIVERY)
                    .where(DELIVERY.PUBLICATION_ID.eq(id), DELIVERY.CHANNEL_ID.eq(channelId), DELIVERY.STATE.in(open()))
                    .execute();
            if (gone == 0 && sql.fetchExists(DELIVERY, DELIVERY.PUBLICATION_ID.eq(id).and(DELIVERY.CHANNEL_ID.eq(channelId))))
                throw new Refusal("delivery.out");
            return gone;
        });
    }

    /// Throws it away, as long as nothing went out.
    public void remove(int id) {
        store.transaction(sql -> {
            if (existing(sql, id).deliveries().stream().anyMatch(each -> !each.state().isOpen())) throw new Refusal("publication.out");
            return sql.deleteFrom(PUBLICATION).where(PUBLICATION.ID.eq(id)).execute();
        });
    }

    public Optional<Publication> find(int id) {
        return PublicationRows.publications(store.sql(), PUBLICATION.ID.eq(id)).stream().findFirst();
    }

    /// All of them, the latest first.
    public List<Publication> all() {
        return PublicationRows.publications(store.sql(), DSL.noCondition());
    }

    /// Those said to serve that objective, the latest first.
    public List<Publication> serving(int objectiveId) {
        return PublicationRows.publications(store.sql(), PUBLICATION.OBJECTIVE_ID.eq(objectiveId));
    }

    /// Those of these numbers, by number. Cost: one query.
    public Map<Integer, Publication> all(Collection<Integer> ids) {
        return PublicationRows.publications(store.sql(), PUBLICATION.ID.in(ids)).stream()
                .collect(Collectors.toMap(Publication::id, Function.identity()));
    }

    /// Those with a delivery that is due, or went out, from the first instant until the second.
    public List<Publication> between(Instant from, Instant until) {
        var at = DSL.coalesce(DELIVERY.PUBLISHED_AT, DELIVERY.DUE_AT);
        var there = DSL.select(DELIVERY.PUBLICATION_ID).from(DELIVERY).where(at.ge(from), at.lt(until));
        return PublicationRows.publications(store.sql(), PUBLICATION.ID.in(there));
    }

    /// What happened to a delivery, the oldest first.
    public List<Delivery.Event> journal(int deliveryId) {
        return store.sql()
                .selectFrom(DELIVERY_EVENT)
                .where(DELIVERY_EVENT.DELIVERY_ID.eq(deliveryId))
                .orderBy(DELIVERY_EVENT.ID)
                .fetch(row -> new Delivery.Event(
                        State.valueOf(row.get(DELIVERY_EVENT.STATE)),
                        Reason.read(row.get(DELIVERY_EVENT.REASON)),
                        row.get(DELIVERY_EVENT.AT)));
    }

    static List<String> open() {
        return Arrays.stream(State.values()).filter(State::isOpen).map(State::name).toList();
    }

    /// Words that were copied when it was first sent, and did not go out, follow the publication again.
    private static void follow(DSLContext sql, Publication publication, Delivery delivery) {
        var own = delivery.own();
        var title = publication.title().equals(own.title()) ? null : own.title();
        var text = publication.text().equals(own.text()) ? null : own.text();
        change(sql, delivery, new Variant(title, text, own.comment()));
    }

    /// Other words are another thing to send: what was learnt while the former were sent is forgotten.
    private static int change(DSLContext sql, Delivery delivery, Variant own) {
        if (!delivery.state().isOpen()) throw new Refusal("delivery.out");
        sql.update(DELIVERY).set(variant(own)).set(DELIVERY.TRACE, "").where(DELIVERY.ID.eq(delivery.id())).execute();
        return delivery.id();
    }

    private static Map<Field<?>, @Nullable Object> values(Publication.Words words) {
        if (words.text().length() > CHARACTERS_MAXIMUM) throw new Refusal("publication.long", CHARACTERS_MAXIMUM);
        var values = new HashMap<Field<?>, @Nullable Object>();
        values.put(PUBLICATION.KIND, words.kind().word());
        values.put(PUBLICATION.TITLE, words.title().strip());
        values.put(PUBLICATION.TEXT, words.text().strip());
        values.put(PUBLICATION.LANGUAGE, words.language());
        values.put(PUBLICATION.SOURCE, words.source().strip());
        values.put(PUBLICATION.SUBJECT, words.subject().strip());
        values.put(PUBLICATION.OBJECTIVE_ID, words.objectiveId());
        return values;
    }

    static Map<Field<?>, Object> variant(Variant own) {
        var values = new HashMap<Field<?>, Object>();
        values.put(DELIVERY.TITLE, own.title());
        values.put(DELIVERY.TEXT, own.text());
        values.put(DELIVERY.COMMENT, own.comment());
        return values;
    }

    private static Publication existing(DSLContext sql, int id) {
        return PublicationRows.publications(sql, PUBLICATION.ID.eq(id)).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("publication.missing"));
    }
}
