package org.passerelle.publishing.press;

import static org.passerelle.publishing.db.Tables.FEED;
import static org.passerelle.publishing.db.Tables.FEED_ITEM;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace.Subscription;
import org.passerelle.imports.Newsstand;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;

/// The feeds the owner follows.
public final class Feeds implements Newsstand {

    /// How many are followed at most.
    static final int FEEDS_MAXIMUM = 2_000;
    private static final int FOLLOWED = 1;
    private static final Aspect ITSELF = new Aspect("feed", List.of(Aspect.columns(FEED, FEED.ID, FEED.FOLLOWED)));

    private final Store store;
    private final Almanac almanac;
    private final Journal journal;

    public Feeds(Store store, Almanac almanac, Journal journal) {
        this.store = store;
        this.almanac = almanac;
        this.journal = journal;
        journal.keep(ITSELF, _ -> {});
    }

    /// Follows a feed from now on; returns its number, the same where it was followed before.
    public int follow(URI address, String title, String site) {
        return store.transaction(sql -> follow(sql, new Outline.Line(title, address.toString(), site)));
    }

    /// Follows every feed of a list; returns how many were not followed before.
    public int follow(Collection<Outline.Line> lines) {
        return store.transaction(sql -> {
            int before = count(sql);
            for (var line : lines) follow(sql, line);
            return count(sql) - before;
        });
    }

    @Override
    public Place follow(DSLContext sql, Subscription brought, int importId, boolean rehearsal) {
        var address = Links.clean(Outline.NOWHERE, brought.address());
        if (address.isEmpty()) return Place.KNOWN;
        var known = sql.select(FEED.ID).from(FEED).where(FEED.URL.eq(address)).fetchOptional(FEED.ID);
        if (known.isEmpty() && count(sql) >= FEEDS_MAXIMUM) return Place.FULL;
        if (!rehearsal) {
            int feed = known.orElseGet(() -> follow(sql, new Outline.Line(brought.title(), address, "")));
            Brought.by(sql, importId, feed, known.isEmpty());
        }
        return known.isPresent() ? Place.KNOWN : Place.NEW;
    }

    @Override
    public void takeBack(DSLContext sql, int importId) {
        Brought.takeBack(sql, importId);
    }

    /// Follows it no longer; what it said and was kept stays. Returns the edit that undoes this.
    public int unfollow(int id) {
        return store.transaction(sql -> journal.edit(sql, ITSELF, id, () -> sql.update(FEED)
                .set(FEED.FOLLOWED, 0)
                .where(FEED.ID.eq(id))
                .execute()));
    }

    /// By name.
    public List<Feed> all() {
        return feeds(DSL.noCondition()).stream()
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    public Optional<Feed> find(int id) {
        return feeds(FEED.ID.eq(id)).stream().findFirst();
    }

    /// Those to be asked now, the longest due first.
    List<Feed> due(Instant now) {
        return feeds(FEED.DUE_AT.le(now));
    }

    private int follow(DSLContext sql, Outline.Line line) {
        var known = sql.select(FEED.ID).from(FEED).where(FEED.URL.eq(line.feed())).fetchOptional(FEED.ID);
        if (known.isPresent()) {
            sql.update(FEED).set(FEED.FOLLOWED, FOLLOWED).where(FEED.ID.eq(known.get())).execute();
            return known.get();
        }
        if (count(sql) >= FEEDS_MAXIMUM) throw new Refusal("press.too.many", FEEDS_MAXIMUM);
        int id = Ids.next(sql, "feed");
        sql.insertInto(FEED)
                .set(FEED.ID, id)
                .set(FEED.URL, line.feed())
                .set(FEED.TITLE, line.title())
                .set(FEED.SITE, line.site())
                .set(FEED.ADDED_AT, almanac.now())
                .set(FEED.DUE_AT, almanac.now())
                .execute();
        return id;
    }

    private static int count(DSLContext sql) {
        return sql.fetchCount(FEED, FEED.FOLLOWED.eq(FOLLOWED));
    }

    private List<Feed> feeds(Condition which) {
        var latest = DSL.field(DSL.select(DSL.max(FEED_ITEM.AT)).from(FEED_ITEM).where(FEED_ITEM.FEED_ID.eq(FEED.ID)));
        return store.sql()
                .select(FEED.fields())
                .select(latest)
                .from(FEED)
                .where(FEED.FOLLOWED.eq(FOLLOWED), which)
                .orderBy(FEED.DUE_AT, FEED.ID)
                .fetch(row -> feed(row, row.get(latest)));
    }

    private static Feed feed(Record row, @Nullable Instant latest) {
        return new Feed(
                row.get(FEED.ID),
                row.get(FEED.URL),
                row.get(FEED.SITE),
                row.get(FEED.TITLE),
                row.get(FEED.ETAG),
                row.get(FEED.MODIFIED),
                row.get(FEED.FAILURES),
                row.get(FEED.TROUBLE),
                row.get(FEED.ANSWERED),
                row.get(FEED.POLLED_AT),
                latest);
    }
}
