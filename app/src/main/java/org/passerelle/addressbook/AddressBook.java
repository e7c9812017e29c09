package org.passerelle.addressbook;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.passerelle.addressbook.db.Tables.CARD_RESOURCE;
import static org.passerelle.ties.db.Tables.TIE;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.passerelle.insight.Layer;
import org.passerelle.people.vcard.PersonCards;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Settings;
import org.passerelle.platform.Sha256;
import org.passerelle.platform.sql.Store;

/// The network as the cards a device reads: everyone not put aside, or the nearest alone. What a device gave stays in its
/// book, near or not.
public final class AddressBook {

    private static final String EVERYONE = "all";
    private static final int EXTENT_CHARACTERS = 12;

    private final Store store;
    private final Catalogue catalogue;

    public AddressBook(Store store, Almanac almanac, Settings settings, PersonCards cards) {
        this.store = store;
        this.catalogue = new Catalogue(store, almanac, settings, cards);
    }

    /// Brings the cards in step with the network. To be asked before {@link #list}, {@link #changes} and {@link #token};
    /// a card taken between two of them may be a little behind. Cost: six queries, and what has changed.
    public void refresh() {
        catalogue.refresh();
    }

    public List<Listed> list(boolean nearest) {
        return store.sql()
                .select(CARD_RESOURCE.NAME, CARD_RESOURCE.ETAG)
                .from(CARD_RESOURCE)
                .where(CARD_RESOURCE.DELETED.isFalse(), within(nearest))
                .orderBy(CARD_RESOURCE.NAME)
                .fetch(row -> new Listed(row.value1(), row.value2()));
    }

    public SyncToken token(boolean nearest) {
        var latest = store.sql().select(coalesce(max(CARD_RESOURCE.REVISION), 0)).from(CARD_RESOURCE).fetchSingle();
        return new SyncToken(latest.value1(), nearest ? extent() : EVERYONE);
    }

    /// What changed since that token; empty where it says nothing any more, and the device must start over. The first
    /// token, of revision 0, always says something.
    ///
    /// @param most changes at once
    public Optional<Changes> changes(boolean nearest, SyncToken since, int most) {
        var token = token(nearest);
        boolean isFirst = since.revision() == 0;
        boolean saysSomething = token.extent().equals(since.extent()) && since.revision() <= token.revision();
        if (!isFirst && !saysSomething) return Optional.empty();
        var moved = CARD_RESOURCE.REVISION.gt(since.revision()).and(CARD_RESOURCE.REVISION.le(token.revision()));
        var gone = isFirst ? falseCondition() : CARD_RESOURCE.DELETED.isTrue();
        var rows = store.sql()
                .select(CARD_RESOURCE.NAME, CARD_RESOURCE.ETAG, CARD_RESOURCE.DELETED, CARD_RESOURCE.REVISION)
                .from(CARD_RESOURCE)
                .where(moved, gone.or(CARD_RESOURCE.DELETED.isFalse().and(within(nearest))))
                .orderBy(CARD_RESOURCE.REVISION)
                .limit(most)
                .fetch();
        boolean more = rows.size() == most;
        return Optional.of(new Changes(
                rows.stream().filter(row -> !row.value3()).map(row -> new Listed(row.value1(), row.value2())).toList(),
                rows.stream().filter(row -> row.value3()).map(row -> row.value1()).toList(),
                more ? new SyncToken(rows.getLast().value4(), token.extent()) : token,
                more));
    }

    /// Those of these cards that are there, by name; at most a thousand at once.
    public List<Card> cards(boolean nearest, Collection<String> names) {
        return cards(CARD_RESOURCE.NAME.in(names).and(within(nearest)));
    }

    public Optional<Card> card(String name) {
        return cards(CARD_RESOURCE.NAME.eq(name)).stream().findFirst();
    }

    private List<Card> cards(Condition which) {
        return store.sql()
                .select(CARD_RESOURCE.NAME, CARD_RESOURCE.ETAG, CARD_RESOURCE.BODY)
                .from(CARD_RESOURCE)
                .where(which, CARD_RESOURCE.DELETED.isFalse(), CARD_RESOURCE.BODY.ne(""))
                .fetch(row -> new Card(row.value1(), row.value2(), row.value3()));
    }

    private static Condition within(boolean nearest) {
        if (!nearest) return noCondition();
        var near = select(TIE.PERSON_ID).from(TIE).where(TIE.LAYER.lt((short) Layer.BEYOND.ordinal()));
        var given = CARD_RESOURCE.GIVEN.isTrue();
        return CARD_RESOURCE.PERSON_ID.in(near).or(given);
    }

    private String extent() {
        var near = store.sql()
                .select(TIE.PERSON_ID)
                .from(TIE)
                .where(TIE.LAYER.lt((short) Layer.BEYOND.ordinal()))
                .orderBy(TIE.PERSON_ID)
                .fetch(TIE.PERSON_ID);
        return Sha256.hex(near.toString().getBytes(StandardCharsets.UTF_8)).substring(0, EXTENT_CHARACTERS);
    }
}
