package org.passerelle.publishing;

import static org.passerelle.publishing.db.Tables.DELIVERY;
import static org.passerelle.publishing.db.Tables.PUBLICATION;

import java.time.Instant;
import java.util.List;
import org.jooq.impl.DSL;
import org.passerelle.platform.sql.Store;
import org.passerelle.publishing.manners.Habits;

/// The owner's own posts, out or planned, for good manners to count.
public final class OwnPosts implements Habits {

    private static final int NONE = 0;

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
        var at = DSL.min(DSL.coalesce(DELIVERY.PUBLISHED_AT, DELIVERY.DUE_AT));
        return store.sql()
                .select(at, PUBLICATION.TEXT, PUBLICATION.KIND)
                .from(PUBLICATION)
                .join(DELIVERY)
                .on(DELIVERY.PUBLICATION_ID.eq(PUBLICATION.ID))
                .where(PUBLICATION.ID.ne(besides))
                .groupBy(PUBLICATION.ID, PUBLICATION.TEXT, PUBLICATION.KIND)
                .having(at.between(from, to))
                .orderBy(at.desc())
                .fetch(row -> new Post(row.value1(), row.value2(), Publication.Kind.of(row.value3()).intent()));
    }
}
