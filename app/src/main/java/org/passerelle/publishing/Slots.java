package org.passerelle.publishing;

import static org.passerelle.publishing.db.Tables.DELIVERY;
import static org.passerelle.publishing.db.Tables.SLOT;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Store;
import org.passerelle.publishing.Delivery.State;

/// The hours of the week at which each channel publishes what waits: local times, so that summer time moves none.
public final class Slots {

    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int DAYS_LOOKED_AHEAD = 366;

    public record Slot(DayOfWeek weekday, LocalTime time) implements Comparable<Slot> {

        @Override
        public int compareTo(Slot other) {
            return Comparator.comparing(Slot::weekday).thenComparing(Slot::time).compare(this, other);
        }
    }

    private final Store store;
    private final Almanac almanac;

    public Slots(Store store, Almanac almanac) {
        this.store = store;
        this.almanac = almanac;
    }

    /// In the order of the week.
    public List<Slot> of(int channelId) {
        return store.sql().selectFrom(SLOT).where(SLOT.CHANNEL_ID.eq(channelId)).fetch(row -> new Slot(
                        DayOfWeek.of(row.get(SLOT.WEEKDAY)),
                        LocalTime.of(row.get(SLOT.MINUTE) / MINUTES_OF_AN_HOUR, row.get(SLOT.MINUTE) % MINUTES_OF_AN_HOUR)))
                .stream()
                .sorted()
                .toList();
    }

    public void choose(int channelId, Collection<Slot> slots) {
        store.transaction(sql -> {
            sql.deleteFrom(SLOT).where(SLOT.CHANNEL_ID.eq(channelId)).execute();
            for (var slot : slots)
                sql.insertInto(SLOT, SLOT.CHANNEL_ID, SLOT.WEEKDAY, SLOT.MINUTE)
                        .values(
                                channelId,
                                slot.weekday().getValue(),
                                slot.time().getHour() * MINUTES_OF_AN_HOUR + slot.time().getMinute())
                        .onConflictDoNothing()
                        .execute();
            return slots.size();
        });
    }

    /// The next hour of that channel which no delivery has taken; empty where it has none.
    public Optional<ZonedDateTime> free(int channelId) {
        var now = almanac.now().atZone(almanac.zone());
        return free(channelId, now, now.plusDays(DAYS_LOOKED_AHEAD)).stream().findFirst();
    }

    /// Those which no delivery has taken, after the first moment and before the second, in order.
    public List<ZonedDateTime> free(int channelId, ZonedDateTime after, ZonedDateTime until) {
        var slots = of(channelId);
        if (slots.isEmpty()) return List.of();
        var taken = store.sql()
                .select(DELIVERY.DUE_AT)
                .from(DELIVERY)
                .where(DELIVERY.CHANNEL_ID.eq(channelId), DELIVERY.STATE.eq(State.QUEUED.name()))
                .fetchSet(DELIVERY.DUE_AT);
        return upcoming(slots, after).stream()
                .filter(at -> at.isBefore(until) && !taken.contains(at.toInstant()))
                .toList();
    }

    /// Every hour of a year from then on, in order. A local time that does not exist that day, because clocks went forward
    /// over it, is the hour after; one that comes twice is the first.
    static List<ZonedDateTime> upcoming(Collection<Slot> slots, ZonedDateTime after) {
        var first = after.toLocalDate();
        return IntStream.range(0, DAYS_LOOKED_AHEAD)
                .mapToObj(first::plusDays)
                .flatMap(day -> slots.stream()
                        .filter(slot -> slot.weekday() == day.getDayOfWeek())
                        .map(slot -> ZonedDateTime.of(day, slot.time(), after.getZone()))
                        .sorted())
                .filter(at -> at.isAfter(after))
                .distinct()
                .toList();
    }
}
