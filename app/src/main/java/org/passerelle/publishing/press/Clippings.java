package org.passerelle.publishing.press;

import static org.passerelle.publishing.db.Tables.FEED;
import static org.passerelle.publishing.db.Tables.FEED_ITEM;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;

/// The texts that feeds brought, to be read, kept or passed over. Each is here once, however often it was brought.
public final class Clippings {

    public enum State {
        NEW,
        READ,
        KEPT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A text to read.
    ///
    /// @param at when it came out, else when it was found
    public record Text(int id, int feedId, String feed, String title, String link, String author, String summary, Instant at, State state) {}

    private static final Duration FRESH = Duration.ofDays(30);

    private final Store store;
    private final Almanac almanac;

    public Clippings(Store store, Almanac almanac) {
        this.store = store;
        this.almanac = almanac;
    }

    /// The latest first, of feeds still followed; what is kept stays whatever becomes of its feed.
    public List<Text> in(State state, int most) {
        var from = FEED_ITEM.STATE.eq(state.word());
        return store.sql()
                .select(FEED_ITEM.fields())
                .select(FEED.TITLE, FEED.URL)
                .from(FEED_ITEM)
                .join(FEED)
                .on(FEED.ID.eq(FEED_ITEM.FEED_ID))
                .where(state == State.KEPT ? from : from.and(FEED.FOLLOWED.eq(1)))
                .orderBy(FEED_ITEM.AT.desc(), FEED_ITEM.ID.desc())
                .limit(most)
                .fetch(row -> new Text(
                        row.get(FEED_ITEM.ID),
                        row.get(FEED_ITEM.FEED_ID),
                        row.get(FEED.TITLE).isEmpty() ? row.get(FEED.URL) : row.get(FEED.TITLE),
                        row.get(FEED_ITEM.TITLE),
                        row.get(FEED_ITEM.LINK),
                        row.get(FEED_ITEM.AUTHOR),
                        row.get(FEED_ITEM.SUMMARY),
                        row.get(FEED_ITEM.AT),
                        State.valueOf(row.get(FEED_ITEM.STATE).toUpperCase(Locale.ROOT))));
    }

    public int count(State state) {
        return store.sql().fetchCount(FEED_ITEM, FEED_ITEM.STATE.eq(state.word()));
    }

    public void mark(int id, State state) {
        store.transaction(sql -> sql.update(FEED_ITEM).set(FEED_ITEM.STATE, state.word()).where(FEED_ITEM.ID.eq(id)).execute());
    }

    /// Keeps those that are not here yet; what came out long ago counts as read. Returns how many were added.
    int add(DSLContext sql, int feed, List<Paper.Item> items) {
        var known = sql.select(FEED_ITEM.ITEM_KEY).from(FEED_ITEM).where(FEED_ITEM.FEED_ID.eq(feed)).fetchSet(FEED_ITEM.ITEM_KEY);
        int added = 0;
        for (var item : items) if (known.add(item.key())) added += insert(sql, feed, item);
        return added;
    }

    private int insert(DSLContext sql, int feed, Paper.Item item) {
        var now = almanac.now();
        var at = item.at() == null ? now : item.at();
        var state = at.isBefore(now.minus(FRESH)) ? State.READ : State.NEW;
        return sql.insertInto(FEED_ITEM)
                .set(FEED_ITEM.ID, Ids.next(sql, "feed_item"))
                .set(FEED_ITEM.FEED_ID, feed)
                .set(FEED_ITEM.ITEM_KEY, item.key())
                .set(FEED_ITEM.TITLE, item.title())
                .set(FEED_ITEM.LINK, item.link())
                .set(FEED_ITEM.AUTHOR, item.author())
                .set(FEED_ITEM.SUMMARY, item.summary())
                .set(FEED_ITEM.AT, at)
                .set(FEED_ITEM.STATE, state.word())
                .onConflictDoNothing()
                .execute();
    }
}
