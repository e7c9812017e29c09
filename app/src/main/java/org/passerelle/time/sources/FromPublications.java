package org.passerelle.time.sources;

import static java.util.Comparator.comparing;
import static org.passerelle.channels.db.Tables.CHANNEL;
import static org.passerelle.publishing.db.Tables.DELIVERY;
import static org.passerelle.publishing.db.Tables.OCCURRENCE;
import static org.passerelle.publishing.db.Tables.PUBLICATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Store;
import org.passerelle.publishing.Publication;
import org.passerelle.time.Activity;
import org.passerelle.time.Given;
import org.passerelle.time.Proposal;
import org.passerelle.time.Source;

/// What the owner published: one proposal each, on the day it first came out. What was only said again took no writing.
public final class FromPublications implements Source {

    private static final int SHARED_MINUTES = 10;
    private static final int ANSWERED_MINUTES = 15;
    private static final int ORIGINAL_MINUTES = 15;
    private static final int CHARACTERS_A_MINUTE = 50;
    private static final int STEP_MINUTES = 5;
    private static final int MINUTES_MAXIMUM = 4 * 60;

    private final Store store;
    private final Almanac almanac;

    public FromPublications(Store store, Almanac almanac) {
        this.store = store;
        this.almanac = almanac;
    }

    @Override
    public String name() {
        return "publications";
    }

    @Override
    public List<Proposal> between(LocalDate first, LocalDate last) {
        var zone = almanac.zone();
        var end = last.plusDays(1).atStartOfDay(zone).toInstant();
        return store.sql()
                .select(PUBLICATION.ID, PUBLICATION.KIND, PUBLICATION.TITLE, PUBLICATION.TEXT, PUBLICATION.OBJECTIVE_ID)
                .select(DELIVERY.PUBLISHED_AT, CHANNEL.KIND)
                .from(PUBLICATION)
                .join(DELIVERY).on(DELIVERY.PUBLICATION_ID.eq(PUBLICATION.ID))
                .join(CHANNEL).on(CHANNEL.ID.eq(DELIVERY.CHANNEL_ID))
                .where(
                        DELIVERY.PUBLISHED_AT.ge(first.atStartOfDay(zone).toInstant()),
                        DELIVERY.PUBLISHED_AT.lt(end),
                        DSL.notExists(DSL.selectOne().from(OCCURRENCE).where(OCCURRENCE.COPY_ID.eq(PUBLICATION.ID))))
                .orderBy(DELIVERY.PUBLISHED_AT, DELIVERY.ID)
                .fetchGroups(PUBLICATION.ID)
                .values()
                .stream()
                .map(this::proposal)
                .sorted(comparing(each -> each.given().on()))
                .toList();
    }

    private Proposal proposal(Result<? extends Record> places) {
        var one = places.getFirst();
        var kind = Publication.Kind.of(one.get(PUBLICATION.KIND));
        var on = almanac.dayOf(Objects.requireNonNull(one.get(DELIVERY.PUBLISHED_AT)));
        var given = new Given(
                on,
                minutes(kind, one.get(PUBLICATION.TEXT).length()),
                activity(kind),
                way(places.getValues(CHANNEL.KIND)),
                one.get(PUBLICATION.OBJECTIVE_ID),
                Publication.name(one.get(PUBLICATION.TITLE), one.get(PUBLICATION.TEXT)));
        return new Proposal(name(), one.get(PUBLICATION.ID).toString(), given, 1);
    }

    private static Activity activity(Publication.Kind kind) {
        return switch (kind) {
            case ORIGINAL -> Activity.WRITING;
            case CURATED -> Activity.SHARING;
            case ANSWER -> Activity.ANSWERING;
        };
    }

    private static int minutes(Publication.Kind kind, int characters) {
        return switch (kind) {
            case CURATED -> SHARED_MINUTES;
            case ANSWER -> ANSWERED_MINUTES;
            case ORIGINAL -> {
                int writing = Math.ceilDiv(characters, CHARACTERS_A_MINUTE * STEP_MINUTES) * STEP_MINUTES;
                yield Math.min(ORIGINAL_MINUTES + writing, MINUTES_MAXIMUM);
            }
        };
    }

    /// The blog where it is among the places, since it is the text that took the time; else the first place.
    private static @Nullable Way way(List<String> kinds) {
        var ways = kinds.stream().map(Way::ofKind).flatMap(Optional::stream).toList();
        return Stream.concat(ways.stream().filter(Way.BLOG::equals), ways.stream()).findFirst().orElse(null);
    }
}
