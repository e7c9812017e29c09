package org.passerelle.addressbook;

import static java.util.stream.Collectors.toMap;
import static org.passerelle.addressbook.db.Tables.CARD_RESOURCE;
import static org.passerelle.duplicates.db.Tables.MERGER;
import static org.passerelle.people.db.Tables.PERSON;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jooq.DSLContext;
import org.passerelle.people.vcard.PersonCards;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Settings;
import org.passerelle.platform.sql.Store;

/// Keeps the cards in step with the network: each is written again once what it says of its person has changed, and goes
/// once they are put aside. Nothing tells it of changes: whoever reads asks it first, and pays six queries.
final class Catalogue {

    private static final int CHUNK = 500;

    private final Store store;
    private final Almanac almanac;
    private final Settings settings;
    private final PersonCards cards;

    Catalogue(Store store, Almanac almanac, Settings settings, PersonCards cards) {
        this.store = store;
        this.almanac = almanac;
        this.settings = settings;
        this.cards = cards;
    }

    /// Brings every card up to date.
    void refresh() {
        cards.identity();
        var everyone = cards.everyone();
        var known = digests();
        var country = settings.country();
        var changed = everyone.stream().filter(facts -> !Resources.digest(facts).equals(known.get(facts.id()))).toList();
        inChunks(changed, (sql, some) -> some.forEach(facts -> Resources.renew(sql, facts, country, almanac.now())));
        everyone.forEach(facts -> known.remove(facts.id()));
        inChunks(List.copyOf(known.keySet()), Catalogue::shut);
    }

    private Map<Integer, String> digests() {
        return store.sql()
                .select(CARD_RESOURCE.PERSON_ID, CARD_RESOURCE.DIGEST)
                .from(CARD_RESOURCE)
                .where(CARD_RESOURCE.PERSON_ID.isNotNull(), CARD_RESOURCE.DELETED.isFalse())
                .fetch()
                .stream()
                .collect(toMap(row -> row.value1(), row -> row.value2()));
    }

    /// Of someone who is no more, unless made one with another, nothing is kept.
    private static void shut(DSLContext sql, List<Integer> people) {
        var keep = new HashSet<>(sql.select(PERSON.ID).from(PERSON).where(PERSON.ID.in(people)).fetch(PERSON.ID));
        keep.addAll(sql.select(MERGER.GONE_ID)
                .from(MERGER)
                .where(MERGER.WHAT.eq("person"), MERGER.GONE_ID.in(people))
                .fetch(MERGER.GONE_ID));
        for (int person : people)
            Resources.of(sql, person).ifPresent(resource -> Resources.shut(sql, resource, !keep.contains(person)));
    }

    private <T> void inChunks(List<T> all, BiConsumer<DSLContext, List<T>> work) {
        for (int from = 0; from < all.size(); from += CHUNK) {
            var some = all.subList(from, Math.min(from + CHUNK, all.size()));
            store.transaction(sql -> {
                work.accept(sql, some);
                return some.size();
            });
        }
    }
}
