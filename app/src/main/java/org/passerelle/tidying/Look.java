package org.passerelle.tidying;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.SPHERE_MEMBER;
import static org.passerelle.tidying.db.Tables.KEEPING;
import static org.passerelle.ties.db.Tables.TIE;
import static org.passerelle.today.db.Tables.PROMISE;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.passerelle.today.rules.Occasion;

/// A moment at which reasons are asked.
///
/// @param most how many people each finds at most
public record Look(DSLContext sql, LocalDate today, int most) {

    /// Those the question may be about: not put aside, not kept before, nothing promised, and in no sphere the owner put
    /// them in.
    Condition open() {
        return Occasion.NOT_ARCHIVED
                .and(notExists(selectOne().from(KEEPING).where(KEEPING.PERSON_ID.eq(PERSON.ID))))
                .and(notExists(selectOne()
                        .from(PROMISE)
                        .where(PROMISE.PERSON_ID.eq(PERSON.ID), PROMISE.KEPT_AT.isNull(), PROMISE.DROPPED_AT.isNull())));
    }

    /// People last heard from that many days ago or more, the longest ago first.
    List<Doubt> quiet(int days, Condition... besides) {
        return sql.select(PERSON.ID, TIE.LAST_DAY)
                .from(TIE)
                .join(PERSON)
                .on(PERSON.ID.eq(TIE.PERSON_ID))
                .where(TIE.LAST_DAY.le(ago(days)), open())
                .and(and(besides))
                .orderBy(TIE.LAST_DAY, PERSON.ID)
                .limit(most)
                .fetch(row -> new Doubt(row.value1(), row.value2()));
    }

    /// In no sphere: where the owner put someone is no accident.
    static Condition unplaced() {
        return notExists(selectOne().from(SPHERE_MEMBER).where(SPHERE_MEMBER.PERSON_ID.eq(PERSON.ID)));
    }

    /// As the tables count days, so many days ago.
    int ago(int days) {
        return Math.toIntExact(today.toEpochDay()) - days;
    }

    LocalDate of(int epochDay) {
        return LocalDate.ofEpochDay(epochDay);
    }
}
