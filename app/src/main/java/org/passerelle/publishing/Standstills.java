package org.passerelle.publishing;

import static org.passerelle.publishing.db.Tables.STANDSTILL;

import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;

/// Stops everything that is to go out, and lets it go on. Nothing is lost: what came due meanwhile goes out where that is
/// not long ago, and else is missed, for the owner to choose another hour.
public final class Standstills {

    private final Store store;
    private final Almanac almanac;

    public Standstills(Store store, Almanac almanac) {
        this.store = store;
        this.almanac = almanac;
    }

    /// That of now; empty where all goes its way.
    public Optional<Standstill> now() {
        return store.sql()
                .selectFrom(STANDSTILL)
                .where(lasting(almanac.now()))
                .orderBy(STANDSTILL.ID.desc())
                .limit(1)
                .fetchOptional(row -> new Standstill(row.get(STANDSTILL.SINCE_AT), row.get(STANDSTILL.UNTIL_AT)));
    }

    /// Stops everything; where it stood still already, its end changes.
    ///
    /// @param until when it goes on by itself; null where the owner will say
    public void begin(@Nullable Instant until) {
        var now = almanac.now();
        if (until != null && !until.isAfter(now)) throw new Refusal("standstill.past");
        store.durably(sql -> {
            int lasting = sql.update(STANDSTILL).set(STANDSTILL.UNTIL_AT, until).where(lasting(now)).execute();
            return lasting > 0
                    ? lasting
                    : sql.insertInto(STANDSTILL)
                            .set(STANDSTILL.ID, Ids.next(sql, "standstill"))
                            .set(STANDSTILL.SINCE_AT, now)
                            .set(STANDSTILL.UNTIL_AT, until)
                            .execute();
        });
    }

    public void end() {
        var now = almanac.now();
        store.transaction(sql -> sql.update(STANDSTILL).set(STANDSTILL.ENDED_AT, now).where(lasting(now)).execute());
    }

    /// Whether everything stood still at that moment.
    boolean held(Instant moment) {
        return store.sql().fetchExists(STANDSTILL, STANDSTILL.SINCE_AT.le(moment)
                .and(STANDSTILL.UNTIL_AT.isNull().or(STANDSTILL.UNTIL_AT.gt(moment)))
                .and(STANDSTILL.ENDED_AT.isNull().or(STANDSTILL.ENDED_AT.gt(moment))));
    }

    /// That nothing stands still: whoever sends makes it a condition of the claim itself.
    static Condition none(Instant now) {
        return DSL.notExists(DSL.selectOne().from(STANDSTILL).where(lasting(now)));
    }

    private static Condition lasting(Instant now) {
        return STANDSTILL.ENDED_AT.isNull().and(STANDSTILL.UNTIL_AT.isNull().or(STANDSTILL.UNTIL_AT.gt(now)));
    }
}
