package org.passerelle.publishing;

import static org.passerelle.publishing.db.Tables.DELIVERY;
import static org.passerelle.publishing.db.Tables.DELIVERY_EVENT;

import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Reason;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Ids;
import org.passerelle.publishing.Delivery.State;

/// Moves a delivery from one state to the next by a conditional update, and writes it in its journal.
final class Moves {

    private final Almanac almanac;

    Moves(Almanac almanac) {
        this.almanac = almanac;
    }

    /// Moves one that still is where it was thought to be, and says whether it was. Whoever held it holds it no longer.
    boolean move(DSLContext sql, int id, Condition still, State to, @Nullable Reason reason, Map<Field<?>, Object> values) {
        int moved = sql.update(DELIVERY)
                .set(values)
                .set(DELIVERY.STATE, to.name())
                .set(DELIVERY.REASON, PublicationRows.write(reason))
                .set(DELIVERY.CLAIM, "")
                .setNull(DELIVERY.FREE_AT)
                .where(DELIVERY.ID.eq(id), still)
                .execute();
        if (moved > 0) note(sql, id, to, reason);
        return moved > 0;
    }

    void note(DSLContext sql, int id, State state, @Nullable Reason reason) {
        sql.insertInto(DELIVERY_EVENT)
                .set(DELIVERY_EVENT.ID, Ids.next(sql, "delivery_event"))
                .set(DELIVERY_EVENT.DELIVERY_ID, id)
                .set(DELIVERY_EVENT.STATE, state.name())
                .set(DELIVERY_EVENT.REASON, PublicationRows.write(reason))
                .set(DELIVERY_EVENT.AT, almanac.now())
                .execute();
    }

    /// That its hour has come, and nothing stands still.
    Condition isDue() {
        var now = almanac.now();
        return DELIVERY.STATE.eq(State.QUEUED.name()).and(DELIVERY.TRY_AT.le(now)).and(Standstills.none(now));
    }

    /// That it is due, and was read where it must be.
    Condition mayGo() {
        return isDue().and(Approvals.isGiven());
    }
}
