package org.passerelle.publishing.feedback;

import static org.passerelle.publishing.db.Tables.DELIVERY;
import static org.passerelle.publishing.db.Tables.MEASURE;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Channel;
import org.passerelle.channels.Connection;
import org.passerelle.channels.Measure;
import org.passerelle.channels.Outcome;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Store;
import org.passerelle.publishing.Delivery;

/// What publications brought in numbers, counted an hour after they went out, then after a day, a week and four.
public final class Measures {

    private static final List<Duration> AGES = List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(7), Duration.ofDays(28));
    private static final Duration LAST = Duration.ofDays(35);
    private static final int AT_ONCE = 20;

    private static final String COUNTED = "counted";
    private static final String GONE = "gone";
    private static final String REFUSED = "refused";

    /// @param isGone whether it was no longer there
    public record Taken(Instant at, boolean isGone, int reactions, int shares, int replies) {}

    private record Due(int delivery, String remoteId) {}

    private final Store store;
    private final Almanac almanac;

    public Measures(Store store, Almanac almanac) {
        this.store = store;
        this.almanac = almanac;
    }

    /// Counts what is due in that place; stops where the network wants to be left alone, and returns why.
    Optional<Outcome> take(Connection place) {
        var network = place.can(Channel.Measures.class);
        if (network.isEmpty()) return Optional.empty();
        for (var each : due(place.id())) {
            switch (network.get().measure(place.account(), each.remoteId())) {
                case Measure.Counted counted -> keep(each, COUNTED, counted);
                case Measure.Gone _ -> keep(each, GONE, new Measure.Counted(0, 0, 0));
                case Measure.Unmeasured(Outcome.Rejected _) -> keep(each, REFUSED, new Measure.Counted(0, 0, 0));
                case Measure.Unmeasured(var why) -> {
                    return Optional.of(why);
                }
            }
        }
        return Optional.empty();
    }

    /// The latest count of each of these deliveries that was counted.
    public Map<Integer, Taken> latest(Collection<Integer> deliveries) {
        var latest = new TreeMap<Integer, Taken>();
        store.sql()
                .selectFrom(MEASURE)
                .where(MEASURE.DELIVERY_ID.in(deliveries), MEASURE.STATE.ne(REFUSED))
                .orderBy(MEASURE.AT)
                .forEach(row -> latest.put(
                        row.get(MEASURE.DELIVERY_ID),
                        new Taken(
                                row.get(MEASURE.AT),
                                row.get(MEASURE.STATE).equals(GONE),
                                row.get(MEASURE.REACTIONS),
                                row.get(MEASURE.SHARES),
                                row.get(MEASURE.REPLIES))));
        return latest;
    }

    private List<Due> due(int channel) {
        var now = almanac.now();
        var last = DSL.max(MEASURE.AT);
        var gone = DSL.max(DSL.when(MEASURE.STATE.eq(GONE), 1).otherwise(0));
        return store.sql()
                .select(DELIVERY.ID, DELIVERY.REMOTE_ID, DELIVERY.PUBLISHED_AT, last, gone)
                .from(DELIVERY)
                .leftJoin(MEASURE)
                .on(MEASURE.DELIVERY_ID.eq(DELIVERY.ID))
                .where(
                        DELIVERY.CHANNEL_ID.eq(channel),
                        DELIVERY.STATE.eq(Delivery.State.PUBLISHED.name()),
                        DELIVERY.REMOTE_ID.ne(""),
                        DELIVERY.PUBLISHED_AT.gt(now.minus(LAST)))
                .groupBy(DELIVERY.ID, DELIVERY.REMOTE_ID, DELIVERY.PUBLISHED_AT)
                .orderBy(DELIVERY.PUBLISHED_AT.desc())
                .fetch()
                .stream()
                .filter(row -> row.value5() == 0 && isDue(row.value3(), row.value4(), now))
                .limit(AT_ONCE)
                .map(row -> new Due(row.value1(), row.value2()))
                .toList();
    }

    /// Whether an age to count at was reached since it was last counted.
    static boolean isDue(Instant published, @Nullable Instant last, Instant now) {
        return AGES.reversed().stream()
                .map(published::plus)
                .filter(age -> !age.isAfter(now))
                .findFirst()
                .filter(age -> last == null || last.isBefore(age))
                .isPresent();
    }

    private void keep(Due due, String state, Measure.Counted counted) {
        store.transaction(sql -> sql.insertInto(MEASURE)
                .set(MEASURE.DELIVERY_ID, due.delivery())
                .set(MEASURE.AT, almanac.now())
                .set(MEASURE.STATE, state)
                .set(MEASURE.REACTIONS, counted.reactions())
                .set(MEASURE.SHARES, counted.shares())
                .set(MEASURE.REPLIES, counted.replies())
                .onConflictDoNothing()
                .execute());
    }
}
