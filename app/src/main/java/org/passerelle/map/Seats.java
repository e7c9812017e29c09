package org.passerelle.map;

import static org.passerelle.map.db.Tables.SEAT;
import static org.passerelle.map.db.Tables.SECTOR;

import java.util.List;
import org.jooq.DSLContext;
import org.passerelle.platform.sql.Store;

/// Keeps everyone's seat from one visit to the next.
public final class Seats {

    private final Store store;

    public Seats(Store store) {
        this.store = store;
    }

    /// Seats these guests, as they sat before wherever that is still right; written down only where something changed.
    public Plan seat(List<Guest> guests) {
        var before = read(store.sql());
        var after = before.welcome(guests);
        if (after.equals(before)) return before;
        return store.transaction(sql -> {
            var plan = read(sql).welcome(guests);
            write(sql, plan);
            return plan;
        });
    }

    private static Plan read(DSLContext sql) {
        var sectors = sql.selectFrom(SECTOR)
                .orderBy(SECTOR.RANK)
                .fetch(row -> new Sector(
                        row.get(SECTOR.CIRCLE_ID), row.get(SECTOR.RANK), row.get(SECTOR.BEGINS), row.get(SECTOR.SPANS)));
        var seats = sql.selectFrom(SEAT)
                .fetchMap(SEAT.PERSON_ID, row -> new Seat(
                        row.get(SEAT.PERSON_ID), row.get(SEAT.RING), row.get(SEAT.CIRCLE_ID), row.get(SEAT.PLACE)));
        return new Plan(List.copyOf(sectors), seats);
    }

    private static void write(DSLContext sql, Plan plan) {
        sql.deleteFrom(SECTOR).execute();
        sql.deleteFrom(SEAT).execute();
        for (var sector : plan.sectors())
            sql.insertInto(SECTOR, SECTOR.CIRCLE_ID, SECTOR.RANK, SECTOR.BEGINS, SECTOR.SPANS)
                    .values(sector.circleId(), sector.rank(), sector.begins(), sector.spans())
                    .execute();
        var insert = sql.insertInto(SEAT, SEAT.PERSON_ID, SEAT.RING, SEAT.CIRCLE_ID, SEAT.PLACE);
        for (var seat : plan.seats().values())
            insert = insert.values(seat.personId(), (short) seat.ring(), seat.circleId(), seat.place());
        if (!plan.seats().isEmpty()) insert.execute();
    }
}
