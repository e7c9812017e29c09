package org.passerelle.publishing.press;

import static org.passerelle.publishing.db.Tables.FEED;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.http.Door;
import org.passerelle.platform.http.Response;
import org.passerelle.platform.http.Response.Received;
import org.passerelle.platform.sql.Store;

/// Asks the feeds that are due, one at a time and none in a hurry: only for what changed, never one machine twice in a row,
/// less and less those that fail. What time does not allow waits for the next round.
public final class Paperboy {

    private static final Duration ROUND = Duration.ofSeconds(40);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int NOT_MODIFIED = 304;
    private static final int GONE = 410;

    private final Store store;
    private final Almanac almanac;
    private final Door door;
    private final Feeds feeds;
    private final Clippings clippings;
    private final Duration pause;

    public Paperboy(Store store, Almanac almanac, Door door, Feeds feeds, Clippings clippings) {
        this(store, almanac, door, feeds, clippings, PAUSE);
    }

    /// @param pause between two requests to one machine
    public Paperboy(Store store, Almanac almanac, Door door, Feeds feeds, Clippings clippings, Duration pause) {
        this.store = store;
        this.almanac = almanac;
        this.door = door;
        this.feeds = feeds;
        this.clippings = clippings;
        this.pause = pause;
    }

    /// Returns how many texts it brought.
    public int round() {
        long end = System.nanoTime() + ROUND.toNanos();
        var waiting = new ArrayDeque<>(feeds.due(almanac.now()));
        var rested = new HashMap<String, Long>();
        int brought = 0;
        for (int passed = 0; !waiting.isEmpty() && System.nanoTime() < end; ) {
            var feed = waiting.poll();
            if (rested.getOrDefault(feed.host(), Long.MIN_VALUE) > System.nanoTime()) {
                waiting.add(feed);
                if (++passed >= waiting.size()) breathe();
                continue;
            }
            passed = 0;
            brought += ask(feed);
            rested.put(feed.host(), System.nanoTime() + pause.toNanos());
        }
        return brought;
    }

    /// Asks one feed now; returns how many texts it brought.
    public int ask(Feed feed) {
        var request = Discovery.asked(URI.create(feed.url()));
        if (!feed.etag().isEmpty()) request = request.header("If-None-Match", feed.etag());
        if (!feed.modified().isEmpty()) request = request.header("If-Modified-Since", feed.modified());
        return switch (door.send(request)) {
            case Received received -> answered(feed, received);
            case Response.NeverSent never -> failed(feed, never.trouble().key(), 0, Pace.after(feed.failures()));
            case Response.Lost lost -> failed(feed, lost.trouble().key(), 0, Pace.after(feed.failures()));
        };
    }

    private int answered(Feed feed, Received received) {
        int status = received.status();
        if (status == NOT_MODIFIED) return unchanged(feed);
        if (status == GONE) return failed(feed, Feed.GONE, status, Pace.SELDOM);
        if (!received.isFine()) return failed(feed, "press.answered", status, patience(feed, received));
        try {
            var type = received.headers().first("Content-Type").orElse("");
            return took(feed, received, Paper.read(received.body(), type, received.from(), almanac.now()));
        } catch (Refusal unreadable) {
            return failed(feed, "press.unreadable", status, Pace.after(feed.failures()));
        }
    }

    /// As long as the server asks for, up to a day, and never less than it would be anyway.
    private Duration patience(Feed feed, Received received) {
        var own = Pace.after(feed.failures());
        var asked = received.retryAfter(almanac.now()).map(at -> Duration.between(almanac.now(), at)).orElse(own);
        var longer = asked.compareTo(own) > 0 ? asked : own;
        return longer.compareTo(Pace.SELDOM) > 0 ? Pace.SELDOM : longer;
    }

    private int took(Feed feed, Received received, Paper paper) {
        var now = almanac.now();
        return store.transaction(sql -> {
            int added = clippings.add(sql, feed.id(), paper.items());
            keep(sql, feed, Pace.of(paper.items(), now), Map.of(
                    FEED.ETAG, received.headers().first("ETag").orElse(""),
                    FEED.MODIFIED, received.headers().first("Last-Modified").orElse(""),
                    FEED.TITLE, paper.title().isEmpty() ? feed.title() : paper.title(),
                    FEED.SITE, paper.site().isEmpty() ? feed.site() : paper.site(),
                    FEED.FAILURES, 0,
                    FEED.TROUBLE, "",
                    FEED.ANSWERED, received.status()));
            return added;
        });
    }

    /// Nothing new: it is asked again after as long as its latest text is old, within bounds.
    private int unchanged(Feed feed) {
        var age = feed.latestAt() == null ? Pace.SELDOM : Duration.between(feed.latestAt(), almanac.now()).dividedBy(4);
        store.transaction(sql -> keep(sql, feed, Pace.within(age), Map.of(FEED.FAILURES, 0, FEED.TROUBLE, "", FEED.ANSWERED, NOT_MODIFIED)));
        return 0;
    }

    private int failed(Feed feed, String trouble, int status, Duration rest) {
        store.transaction(sql -> keep(sql, feed, rest, Map.of(FEED.FAILURES, feed.failures() + 1, FEED.TROUBLE, trouble, FEED.ANSWERED, status)));
        return 0;
    }

    private int keep(DSLContext sql, Feed feed, Duration rest, Map<Field<?>, Object> values) {
        Instant now = almanac.now();
        return sql.update(FEED)
                .set(values)
                .set(FEED.POLLED_AT, now)
                .set(FEED.DUE_AT, now.plus(rest))
                .where(FEED.ID.eq(feed.id()))
                .execute();
    }

    private static void breathe() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
