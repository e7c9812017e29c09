package org.passerelle.story.sources;

import static org.passerelle.channels.db.Tables.CHANNEL;
import static org.passerelle.exchanges.db.Tables.EXCHANGE;
import static org.passerelle.exchanges.db.Tables.PARTICIPANT;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.publishing.db.Tables.DELIVERY;
import static org.passerelle.publishing.db.Tables.PUBLICATION;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.passerelle.channels.Channels;
import org.passerelle.people.Named;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Store;
import org.passerelle.publishing.Delivery;
import org.passerelle.publishing.Publication;
import org.passerelle.story.Fact;
import org.passerelle.story.Kind;

/// The first exchange of the ledger, the first account connected, the first publication.
public final class Beginnings implements Fact.Gatherer {

    private static final String SOURCE = "beginning";

    private final Store store;
    private final Almanac almanac;
    private final Channels channels;

    public Beginnings(Store store, Almanac almanac, Channels channels) {
        this.store = store;
        this.almanac = almanac;
        this.channels = channels;
    }

    @Override
    public List<Fact> gather() {
        return Stream.of(exchange(), channel(), publication()).flatMap(List::stream).toList();
    }

    private List<Fact> exchange() {
        return store.sql()
                .select(EXCHANGE.DAY, PERSON.ID, PERSON.NAME)
                .from(EXCHANGE)
                .join(PARTICIPANT)
                .on(PARTICIPANT.EXCHANGE_ID.eq(EXCHANGE.ID))
                .join(PERSON)
                .on(PERSON.ID.eq(PARTICIPANT.PERSON_ID))
                .orderBy(EXCHANGE.AT, EXCHANGE.ID, PERSON.ID)
                .limit(1)
                .fetch(row -> {
                    var person = new Named(row.value2(), row.value3(), "");
                    var on = LocalDate.ofEpochDay(row.value1());
                    return fact("exchange", on, "story.first.exchange", person.name(), List.of(person), "/people/" + person.id());
                });
    }

    private List<Fact> channel() {
        return store.sql()
                .select(CHANNEL.KIND, CHANNEL.CREATED_AT)
                .from(CHANNEL)
                .orderBy(CHANNEL.CREATED_AT, CHANNEL.ID)
                .limit(1)
                .fetch(row -> {
                    var name = channels.kind(row.value1()).map(kind -> kind.name()).orElse(row.value1());
                    return fact("channel", almanac.dayOf(row.value2()), "story.first.channel", name, List.of(), "/channels");
                });
    }

    private List<Fact> publication() {
        return store.sql()
                .select(PUBLICATION.ID, PUBLICATION.TITLE, PUBLICATION.TEXT, DELIVERY.PUBLISHED_AT)
                .from(DELIVERY)
                .join(PUBLICATION)
                .on(PUBLICATION.ID.eq(DELIVERY.PUBLICATION_ID))
                .where(DELIVERY.STATE.eq(Delivery.State.PUBLISHED.name()), DELIVERY.PUBLISHED_AT.isNotNull())
                .orderBy(DELIVERY.PUBLISHED_AT, DELIVERY.ID)
                .limit(1)
                .fetch(row -> {
                    var name = Publication.name(row.value2(), row.value3());
                    var on = almanac.dayOf(row.value4());
                    return fact("publication", on, "story.first.publication", name, List.of(), "/publish/" + row.value1());
                });
    }

    private static Fact fact(String key, LocalDate on, String sentence, String name, List<Named> people, String path) {
        var kind = key.equals("publication") ? Kind.PUBLICATION : Kind.BEGINNING;
        return new Fact(SOURCE, key, on, kind, sentence, List.of(name), "", people, path);
    }
}
