package org.passerelle.publishing.press;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.passerelle.publishing.db.Tables.FEED;
import static org.passerelle.publishing.db.Tables.FEED_ITEM;
import static org.passerelle.publishing.db.Tables.SUBSCRIPTION;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Which feeds came by imports. One that an import began to follow goes when that import is undone, unless another
/// brought it too; where something it said was kept, only the following ends.
final class Brought {

    private Brought() {}

    static void by(DSLContext sql, int importId, int feed, boolean added) {
        sql.insertInto(SUBSCRIPTION)
                .set(SUBSCRIPTION.FEED_ID, feed)
                .set(SUBSCRIPTION.IMPORT_ID, importId)
                .set(SUBSCRIPTION.ADDED, added)
                .onConflictDoNothing()
                .execute();
    }

    static void takeBack(DSLContext sql, int importId) {
        var added = sql.select(SUBSCRIPTION.FEED_ID)
                .from(SUBSCRIPTION)
                .where(SUBSCRIPTION.IMPORT_ID.eq(importId), SUBSCRIPTION.ADDED.isTrue())
                .fetch(SUBSCRIPTION.FEED_ID);
        sql.deleteFrom(SUBSCRIPTION).where(SUBSCRIPTION.IMPORT_ID.eq(importId)).execute();
        for (int feed : added) if (!handedOver(sql, feed)) drop(sql, feed);
    }

    private static boolean handedOver(DSLContext sql, int feed) {
        var other = SUBSCRIPTION.as("other");
        return sql.update(SUBSCRIPTION)
                        .set(SUBSCRIPTION.ADDED, true)
                        .where(
                                SUBSCRIPTION.FEED_ID.eq(feed),
                                SUBSCRIPTION.IMPORT_ID.eq(select(DSL.min(other.IMPORT_ID)).from(other).where(other.FEED_ID.eq(feed))))
                        .execute()
                > 0;
    }

    private static void drop(DSLContext sql, int feed) {
        var kept = selectOne().from(FEED_ITEM).where(FEED_ITEM.FEED_ID.eq(feed), FEED_ITEM.STATE.eq(Clippings.State.KEPT.word()));
        int ended = sql.update(FEED).set(FEED.FOLLOWED, 0).where(FEED.ID.eq(feed), DSL.exists(kept)).execute();
        if (ended == 0) sql.deleteFrom(FEED).where(FEED.ID.eq(feed)).execute();
    }
}
