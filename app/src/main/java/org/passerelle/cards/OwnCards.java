package org.passerelle.cards;

import static org.passerelle.cards.db.Tables.CARD_REPLY;
import static org.passerelle.cards.db.Tables.OWN_CARD;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;

/// The owner's cards. Each change returns the number to undo it by, or 0 where nothing changed.
public final class OwnCards {

    private static final Aspect ITSELF = new Aspect(
            "own-card", List.of(Aspect.rows(OWN_CARD, OWN_CARD.ID), Aspect.rows(CARD_REPLY, CARD_REPLY.CARD_ID)));
    private static final int SECRET_BYTES = 18;

    private final Store store;
    private final Almanac almanac;
    private final Journal journal;
    private final SecureRandom random = new SecureRandom();

    public OwnCards(Store store, Almanac almanac, Journal journal) {
        this.store = store;
        this.almanac = almanac;
        this.journal = journal;
        journal.keep(ITSELF, undone -> {});
    }

    public List<OwnCard> all() {
        return read(DSL.noCondition());
    }

    public Optional<OwnCard> find(int id) {
        return read(OWN_CARD.ID.eq(id)).stream().findFirst();
    }

    /// The card whose public form has that address; empty once it is closed.
    public Optional<OwnCard> open(String secret) {
        return secret.isEmpty() ? Optional.empty() : read(OWN_CARD.SECRET.eq(secret)).stream().findFirst();
    }

    /// Keeps a card: a new one where its number is 0. Whether its form is open stays as it is.
    public int save(OwnCard card) {
        var now = almanac.now();
        return store.transaction(sql -> {
            int id = card.id() == 0 ? Ids.next(sql, "own_card") : card.id();
            return journal.edit(sql, ITSELF, id, () -> {
                if (card.id() == 0)
                    sql.insertInto(OWN_CARD).set(fields(card)).set(OWN_CARD.ID, id).set(OWN_CARD.CREATED_AT, now).execute();
                else sql.update(OWN_CARD).set(fields(card)).where(OWN_CARD.ID.eq(id)).execute();
            });
        });
    }

    public int remove(int id) {
        return edit(id, sql -> sql.deleteFrom(OWN_CARD).where(OWN_CARD.ID.eq(id)).execute());
    }

    /// Opens its public form, at an address nobody can guess; a new one each time.
    public void open(int id) {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        secret(id, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// Closes it: the address leads nowhere from now on.
    public void close(int id) {
        secret(id, null);
    }

    private void secret(int id, @Nullable String secret) {
        store.transaction(sql -> sql.update(OWN_CARD).set(OWN_CARD.SECRET, secret).where(OWN_CARD.ID.eq(id)).execute());
    }

    private int edit(int id, Consumer<DSLContext> change) {
        return store.transaction(sql -> {
            if (!sql.fetchExists(OWN_CARD, OWN_CARD.ID.eq(id))) throw new Refusal("card.missing");
            return journal.edit(sql, ITSELF, id, () -> change.accept(sql));
        });
    }

    private List<OwnCard> read(Condition condition) {
        return store.sql()
                .selectFrom(OWN_CARD)
                .where(condition)
                .orderBy(OWN_CARD.ID)
                .fetch(row -> new OwnCard(
                        row.get(OWN_CARD.ID),
                        row.get(OWN_CARD.SPHERE_ID),
                        row.get(OWN_CARD.NAME),
                        row.get(OWN_CARD.TITLE),
                        row.get(OWN_CARD.WORDS),
                        row.get(OWN_CARD.LINKS),
                        row.get(OWN_CARD.SECRET)));
    }

    private static Map<Field<?>, @Nullable Object> fields(OwnCard card) {
        var fields = new HashMap<Field<?>, @Nullable Object>();
        fields.put(OWN_CARD.SPHERE_ID, card.sphereId());
        fields.put(OWN_CARD.NAME, card.name().strip());
        fields.put(OWN_CARD.TITLE, card.title().strip());
        fields.put(OWN_CARD.WORDS, card.words().strip());
        fields.put(OWN_CARD.LINKS, card.links().strip());
        return fields;
    }
}
