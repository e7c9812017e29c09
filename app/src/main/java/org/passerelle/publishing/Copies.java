package org.passerelle.publishing;

import static org.passerelle.publishing.db.Tables.DELIVERY;
import static org.passerelle.publishing.db.Tables.PUBLICATION;
import static org.passerelle.publishing.db.Tables.PUBLICATION_IMAGE;
import static org.passerelle.publishing.db.Tables.PUBLICATION_PREVIEW;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Ids;
import org.passerelle.publishing.Delivery.State;

/// Makes the copies by which a publication is said again.
final class Copies {

    private final Almanac almanac;
    private final Moves moves;

    Copies(Almanac almanac) {
        this.almanac = almanac;
        this.moves = new Moves(almanac);
    }

    /// The copy of that time, planned in every place that has not heard the same text lately; returns its number, or
    /// nothing where no place is left.
    Optional<Integer> make(DSLContext sql, Publication of, Repetition repetition, int number) {
        var places = Repetitions.planned(of).stream()
                .filter(each -> !isFresh(sql, of, each, at(each, repetition, number).toInstant(), repetition))
                .toList();
        if (places.isEmpty()) return Optional.empty();
        int copy = Ids.next(sql, "publication");
        sql.insertInto(PUBLICATION)
                .set(sql.selectFrom(PUBLICATION).where(PUBLICATION.ID.eq(of.id())).fetchSingle().intoMap())
                .set(PUBLICATION.ID, copy)
                .setNull(PUBLICATION.PAGE)
                .set(PUBLICATION.CREATED_AT, almanac.now())
                .execute();
        show(sql, of.id(), copy);
        Approvals.copy(sql, of.id(), copy);
        for (var each : places) plan(sql, copy, each, at(each, repetition, number));
        return Optional.of(copy);
    }

    /// What the one shows, the other shows.
    private static void show(DSLContext sql, int from, int to) {
        sql.selectFrom(PUBLICATION_IMAGE)
                .where(PUBLICATION_IMAGE.PUBLICATION_ID.eq(from))
                .orderBy(PUBLICATION_IMAGE.POSITION)
                .fetch()
                .forEach(row -> sql.insertInto(PUBLICATION_IMAGE)
                        .set(row.intoMap())
                        .set(PUBLICATION_IMAGE.ID, Ids.next(sql, "publication_image"))
                        .set(PUBLICATION_IMAGE.PUBLICATION_ID, to)
                        .execute());
        sql.selectFrom(PUBLICATION_PREVIEW)
                .where(PUBLICATION_PREVIEW.PUBLICATION_ID.eq(from))
                .fetch()
                .forEach(row -> sql.insertInto(PUBLICATION_PREVIEW)
                        .set(row.intoMap())
                        .set(PUBLICATION_PREVIEW.PUBLICATION_ID, to)
                        .execute());
    }

    private void plan(DSLContext sql, int copy, Delivery like, ZonedDateTime at) {
        int id = Ids.next(sql, "delivery");
        sql.insertInto(DELIVERY)
                .set(DELIVERY.ID, id)
                .set(DELIVERY.PUBLICATION_ID, copy)
                .set(DELIVERY.CHANNEL_ID, like.channelId())
                .set(Publications.variant(like.own()))
                .set(DELIVERY.STATE, State.QUEUED.name())
                .set(DELIVERY.DUE_AT, at.toInstant())
                .set(DELIVERY.ZONE, at.getZone().getId())
                .set(DELIVERY.TRY_AT, at.toInstant())
                .execute();
        moves.note(sql, id, State.QUEUED, null);
    }

    private static ZonedDateTime at(Delivery delivery, Repetition repetition, int number) {
        var first = Objects.requireNonNull(delivery.due());
        return repetition.every().after(first.toLocalDateTime(), number, first.getZone());
    }

    /// Whether the same text went there, or will, closer than the cooldown.
    private static boolean isFresh(DSLContext sql, Publication of, Delivery there, Instant at, Repetition repetition) {
        var cooldown = Duration.ofDays(repetition.cooldownDays());
        var when = DSL.coalesce(DELIVERY.PUBLISHED_AT, DELIVERY.DUE_AT);
        return sql.fetchExists(DSL.selectOne()
                .from(DELIVERY)
                .join(PUBLICATION)
                .on(PUBLICATION.ID.eq(DELIVERY.PUBLICATION_ID))
                .where(DELIVERY.CHANNEL_ID.eq(there.channelId()),
                        DELIVERY.STATE.ne(State.DRAFT.name()),
                        DSL.coalesce(DELIVERY.TEXT, PUBLICATION.TEXT).eq(Objects.requireNonNullElse(there.own().text(), of.text())),
                        when.gt(at.minus(cooldown)),
                        when.lt(at.plus(cooldown))));
    }
}
