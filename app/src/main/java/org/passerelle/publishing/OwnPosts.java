package org.passerelle.publishing;

import static org.passerelle.channels.db.Tables.CHANNEL;
import static org.passerelle.publishing.db.Tables.DELIVERY;
import static org.passerelle.publishing.db.Tables.PUBLICATION;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.passerelle.platform.sql.Store;
import org.passerelle.publishing.manners.Habits;

/// The owner's own posts, out or planned, for good manners to count.
public final class OwnPosts implements Habits {

    private static final int NONE = 0;
    private static final Field<Instant> AT = DSL.coalesce(DELIVERY.PUBLISHED_AT, DELIVERY.DUE_AT);

    private final Store store;
    private final int besides;

    public OwnPosts(Store store) {
        this(store, NONE);
    }

    /// All but the publication of that number.
    public OwnPosts(Store store, int besides) {
        this.store = store;
        this.besides = besides;
    }

    @Override
    public List<Post> between(Instant from, Instant to) {
        return store.sql()
                .select(PUBLICATION.ID, PUBLICATION.TEXT, PUBLICATION.KIND, CHANNEL.NAME, AT)
                .from(PUBLICATION)
                .join(DELIVERY)
                .on(DELIVERY.PUBLICATION_ID.eq(PUBLICATION.ID))
                .join(CHANNEL)
                .on(CHANNEL.ID.eq(DELIVERY.CHANNEL_ID))
                .where(PUBLICATION.ID.ne(besides), AT.between(from, to))
                .orderBy(AT)
                .fetchGroups(PUBLICATION.ID)
                .values()
                .stream()
                .map(OwnPosts::post)
                .sorted(Comparator.comparing(Post::at).reversed())
                .toList();
    }

    /// @param rows of one publication, the first time first
    private static Post post(Result<? extends Record> rows) {
        var first = rows.getFirst();
        var places = new LinkedHashMap<String, Instant>();
        for (var row : rows) places.putIfAbsent(row.get(CHANNEL.NAME), row.get(AT));
        return new Post(first.get(AT), first.get(PUBLICATION.TEXT), Publication.Kind.of(first.get(PUBLICATION.KIND)).intent(), places);
    }
}
