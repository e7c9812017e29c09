package org.passerelle.publishing.feedback;

import static org.passerelle.publishing.db.Tables.DELIVERY;
import static org.passerelle.publishing.db.Tables.HEARING;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Reason;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Store;

/// How far each channel was heard, and when it is listened to next.
public final class Hearings {

    /// How long a process may be at one channel before others take it for dead.
    private static final Duration LEASE = Duration.ofMinutes(5);

    /// How it stands with one channel.
    ///
    /// @param askedAt when it last answered, or null where it never did
    /// @param reason why nothing can be heard, or null where all is well
    public record Standing(@Nullable Instant askedAt, @Nullable Reason reason) {}

    private final Store store;
    private final Almanac almanac;

    Hearings(Store store, Almanac almanac) {
        this.store = store;
        this.almanac = almanac;
    }

    /// Takes a channel whose turn has come: of several processes, one gets it.
    boolean take(int channel) {
        var now = almanac.now();
        return store.transaction(sql -> {
            begin(sql, channel);
            return sql.update(HEARING)
                    .set(HEARING.DUE_AT, now.plus(LEASE))
                    .where(HEARING.CHANNEL_ID.eq(channel), HEARING.DUE_AT.le(now))
                    .execute();
        }) > 0;
    }

    /// Where it left off; empty where it never was heard.
    String since(int channel) {
        return store.sql()
                .select(HEARING.SINCE)
                .from(HEARING)
                .where(HEARING.CHANNEL_ID.eq(channel))
                .fetchOptional(HEARING.SINCE)
                .orElse("");
    }

    public Optional<Standing> of(int channel) {
        return store.sql()
                .selectFrom(HEARING)
                .where(HEARING.CHANNEL_ID.eq(channel))
                .fetchOptional(row -> new Standing(row.get(HEARING.ASKED_AT), Reason.read(row.get(HEARING.REASON))));
    }

    /// It was heard up to there.
    ///
    /// @param brought whether that was anything new
    void heard(DSLContext sql, int channel, String since, boolean brought) {
        var now = almanac.now();
        begin(sql, channel);
        if (brought) sql.update(HEARING).set(HEARING.LATEST_AT, now).where(HEARING.CHANNEL_ID.eq(channel)).execute();
        sql.update(HEARING)
                .set(HEARING.SINCE, since)
                .set(HEARING.DUE_AT, now.plus(Pace.since(latest(sql, channel), now)))
                .set(HEARING.ASKED_AT, now)
                .set(HEARING.FAILURES, 0)
                .set(HEARING.REASON, "")
                .where(HEARING.CHANNEL_ID.eq(channel))
                .execute();
    }

    /// Nothing could be heard: not before that hour, and later each time.
    void failed(int channel, Instant notBefore, Reason reason) {
        var now = almanac.now();
        store.transaction(sql -> {
            begin(sql, channel);
            int failures = 1 + sql.select(HEARING.FAILURES).from(HEARING).where(HEARING.CHANNEL_ID.eq(channel)).fetchSingle(HEARING.FAILURES);
            var due = now.plus(Pace.after(failures));
            return sql.update(HEARING)
                    .set(HEARING.DUE_AT, due.isBefore(notBefore) ? notBefore : due)
                    .set(HEARING.FAILURES, failures)
                    .set(HEARING.REASON, reason.json())
                    .where(HEARING.CHANNEL_ID.eq(channel))
                    .execute();
        });
    }

    private void begin(DSLContext sql, int channel) {
        sql.insertInto(HEARING)
                .set(HEARING.CHANNEL_ID, channel)
                .set(HEARING.DUE_AT, almanac.now())
                .onConflictDoNothing()
                .execute();
    }

    private static @Nullable Instant latest(DSLContext sql, int channel) {
        var heard = sql.select(HEARING.LATEST_AT).from(HEARING).where(HEARING.CHANNEL_ID.eq(channel)).fetchSingle(HEARING.LATEST_AT);
        var published = sql.select(DSL.max(DELIVERY.PUBLISHED_AT)).from(DELIVERY).where(DELIVERY.CHANNEL_ID.eq(channel)).fetchSingle().value1();
        if (heard == null || published == null) return heard == null ? published : heard;
        return heard.isAfter(published) ? heard : published;
    }
}
