package org.passerelle.publishing;

import static org.passerelle.publishing.db.Tables.DELIVERY;
import static org.passerelle.publishing.db.Tables.PUBLICATION;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Reason;
import org.passerelle.publishing.Delivery.State;
import org.passerelle.publishing.Delivery.Variant;

/// Publications and deliveries as rows.
final class PublicationRows {

    private PublicationRows() {}

    /// With their deliveries, the latest first.
    static List<Publication> publications(DSLContext sql, Condition which) {
        var rows = sql.selectFrom(PUBLICATION).where(which).orderBy(PUBLICATION.ID.desc()).fetch();
        var ids = rows.getValues(PUBLICATION.ID);
        var deliveries = sql.selectFrom(DELIVERY)
                .where(DELIVERY.PUBLICATION_ID.in(ids))
                .orderBy(DELIVERY.ID)
                .fetchGroups(DELIVERY.PUBLICATION_ID, PublicationRows::delivery);
        var images = Images.of(sql, ids);
        var previews = Previews.of(sql, ids);
        return rows.map(row -> publication(row, deliveries, images, previews));
    }

    static Delivery delivery(Record row) {
        return new Delivery(
                row.get(DELIVERY.ID),
                row.get(DELIVERY.PUBLICATION_ID),
                row.get(DELIVERY.CHANNEL_ID),
                new Variant(row.get(DELIVERY.TITLE), row.get(DELIVERY.TEXT), row.get(DELIVERY.COMMENT)),
                State.valueOf(row.get(DELIVERY.STATE)),
                Delivery.due(row.get(DELIVERY.DUE_AT), row.get(DELIVERY.ZONE)),
                row.get(DELIVERY.ATTEMPTS),
                row.get(DELIVERY.REMOTE_ID),
                row.get(DELIVERY.URL),
                row.get(DELIVERY.PUBLISHED_AT),
                Reason.read(row.get(DELIVERY.REASON)));
    }

    static String write(@Nullable Reason reason) {
        return reason == null ? "" : reason.json();
    }

    static String write(@Nullable URI url) {
        return url == null ? "" : url.toString();
    }

    private static Publication publication(
            Record row,
            Map<Integer, List<Delivery>> deliveries,
            Map<Integer, List<Publication.Image>> images,
            Map<Integer, Preview> previews) {
        int id = row.get(PUBLICATION.ID);
        return new Publication(
                id,
                Publication.Kind.of(row.get(PUBLICATION.KIND)),
                row.get(PUBLICATION.TITLE),
                row.get(PUBLICATION.TEXT),
                row.get(PUBLICATION.LANGUAGE),
                row.get(PUBLICATION.SOURCE),
                row.get(PUBLICATION.SUBJECT),
                row.get(PUBLICATION.OBJECTIVE_ID),
                row.get(PUBLICATION.CREATED_AT),
                images.getOrDefault(id, List.of()),
                previews.get(id),
                deliveries.getOrDefault(id, List.of()));
    }
}
