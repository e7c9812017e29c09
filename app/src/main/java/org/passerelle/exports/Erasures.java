package org.passerelle.exports;

import static org.passerelle.exports.db.Tables.ERASURE;
import static org.passerelle.people.db.Tables.IDENTITY;
import static org.passerelle.people.db.Tables.PERSON;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.passerelle.exchanges.LedgerChanged;
import org.passerelle.formats.Identity;
import org.passerelle.people.PersonChanged;
import org.passerelle.people.PersonIndex;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Events;
import org.passerelle.platform.Fold;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Inventory;
import org.passerelle.platform.sql.Store;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Erasing someone for good, and what was said of them elsewhere: final, unlike everything else. What was erased is told
/// beforehand and kept afterwards as counts alone; a later import does not bring them back.
public final class Erasures {

    /// One that was made: how many rows of which kind went.
    public record Made(int id, Map<String, Integer> counts, Instant at) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, Integer>> COUNTS = new TypeReference<>() {};

    private final Store store;
    private final Almanac almanac;
    private final Events events;
    private final ErasedAddresses addresses;
    private final Archives archives;

    public Erasures(Store store, Almanac almanac, Events events, ErasedAddresses addresses, Archives archives) {
        this.store = store;
        this.almanac = almanac;
        this.events = events;
        this.addresses = addresses;
        this.archives = archives;
    }

    /// What erasing someone would take away: rows by their kind, none of them zero.
    public Map<String, Integer> foreseen(int person) {
        return trace(store.sql(), person).foreseen(store.sql(), Inventory.of(store));
    }

    /// Erases them. Refused where the name typed is not theirs.
    public Made erase(int person, String typed) {
        var name = store.sql().select(PERSON.NAME).from(PERSON).where(PERSON.ID.eq(person)).fetchOptional(PERSON.NAME)
                .orElseThrow(() -> new Refusal("person.missing", Integer.toString(person)));
        if (!Fold.of(typed).equals(Fold.of(name))) throw new Refusal("erase.name", name);
        var inventory = Inventory.of(store);
        var made = store.transaction(sql -> {
            store.dialect().shred(sql);
            return erase(sql, inventory, person);
        });
        store.dialect().settle(store.sql());
        events.announce(new PersonChanged(person));
        events.announce(new LedgerChanged(Set.of()));
        return made;
    }

    /// Leaves nothing at all.
    public void eraseEverything() {
        archives.clear();
        store.dialect().settle(store.sql());
    }

    /// The latest first.
    public List<Made> all() {
        return store.sql()
                .selectFrom(ERASURE)
                .orderBy(ERASURE.ID.desc())
                .fetch(row -> new Made(row.get(ERASURE.ID), JSON.readValue(row.get(ERASURE.COUNTS), COUNTS), row.get(ERASURE.AT)));
    }

    private Made erase(DSLContext sql, Inventory inventory, int person) {
        var identities = identities(sql, person);
        var trace = trace(sql, person);
        var counts = trace.foreseen(sql, inventory);
        trace.forget(sql);
        PersonIndex.forget(sql, List.of(person));
        sql.deleteFrom(PERSON).where(PERSON.ID.eq(person)).execute();
        int id = Ids.next(sql, "erasure");
        var at = almanac.now();
        sql.insertInto(ERASURE)
                .set(ERASURE.ID, id)
                .set(ERASURE.COUNTS, JSON.writeValueAsString(counts))
                .set(ERASURE.AT, at)
                .execute();
        addresses.keep(sql, id, identities);
        return new Made(id, counts, at);
    }

    private static PersonTrace trace(DSLContext sql, int person) {
        var name = sql.select(PERSON.NAME).from(PERSON).where(PERSON.ID.eq(person)).fetchOne(PERSON.NAME);
        if (name == null) throw new Refusal("person.missing", Integer.toString(person));
        var words = Stream.concat(
                Stream.of(name), identities(sql, person).stream().map(Identity::value));
        return new PersonTrace(person, Mentions.of(person, words));
    }

    private static List<Identity> identities(DSLContext sql, int person) {
        return sql.select(IDENTITY.KIND, IDENTITY.VALUE)
                .from(IDENTITY)
                .where(IDENTITY.PERSON_ID.eq(person))
                .fetch(row -> new Identity(row.value1(), row.value2()));
    }
}
