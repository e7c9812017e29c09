package org.passerelle.ties;

import static org.passerelle.ties.db.Tables.TIE_STATE;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import tools.jackson.databind.json.JsonMapper;

/// Of which day the stored ties are, and of which state of the ledger.
///
/// @param ledger the revision the facts are at: it moves whenever they change
/// @param built the revision the ties were computed from, or an older one
/// @param personMark the next person's number when the glance was taken: whether someone was added since
/// @param people the next person's number now
/// @param written the glance, as JSON
record TieState(int ledger, int built, LocalDate asOf, int personMark, int people, String written) {

    private static final int ONLY = 1;
    private static final int NEVER_BUILT = -1;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Field<Integer> PEOPLE = DSL.field("coalesce((select next from identifier where name = 'person'), 1)", Integer.class);

    static Optional<TieState> read(DSLContext sql) {
        return sql.select(TIE_STATE.fields())
                .select(PEOPLE)
                .from(TIE_STATE)
                .where(TIE_STATE.ID.eq(ONLY), TIE_STATE.BUILT_REVISION.ne(NEVER_BUILT))
                .fetchOptional(row -> new TieState(
                        row.get(TIE_STATE.LEDGER_REVISION),
                        row.get(TIE_STATE.BUILT_REVISION),
                        LocalDate.ofEpochDay(row.get(TIE_STATE.AS_OF_DAY)),
                        row.get(TIE_STATE.PERSON_MARK),
                        row.get(PEOPLE),
                        row.get(TIE_STATE.GLANCE)));
    }

    /// The network at a glance, as it was then.
    Glance glance() {
        return JSON.readValue(written, Glance.class);
    }

    /// The revision the facts are at, made sure of before they are read.
    static int ledger(DSLContext sql) {
        return sql.select(DSL.max(TIE_STATE.LEDGER_REVISION))
                .from(TIE_STATE)
                .fetchOptional(0, Integer.class)
                .orElse(0);
    }

    /// The facts have changed, and the stored ties do not know it yet.
    static void outdate(DSLContext sql) {
        int updated = sql.update(TIE_STATE)
                .set(TIE_STATE.LEDGER_REVISION, TIE_STATE.LEDGER_REVISION.plus(1))
                .execute();
        if (updated == 0) insert(sql, 1, NEVER_BUILT, 0, 0, "");
    }

    /// The stored ties are now those of that day and revision.
    static void settle(DSLContext sql, int built, int personMark, Glance glance) {
        int ledger = ledger(sql);
        sql.deleteFrom(TIE_STATE).execute();
        insert(sql, ledger, built, (int) glance.asOf().toEpochDay(), personMark, JSON.writeValueAsString(glance));
    }

    /// The number the next person will have.
    static int personMark(DSLContext sql) {
        return sql.select(PEOPLE).fetchSingle(PEOPLE);
    }

    /// Whether nothing changed since they were computed.
    boolean isOf(LocalDate today) {
        return isCurrent(today) && personMark == people;
    }

    /// Whether a few people's facts can be taken in without reading everyone's again.
    boolean isCurrent(LocalDate today) {
        return asOf.equals(today) && built == ledger;
    }

    private static void insert(DSLContext sql, int ledger, int built, int asOf, int personMark, String glance) {
        sql.insertInto(TIE_STATE)
                .set(TIE_STATE.ID, ONLY)
                .set(TIE_STATE.LEDGER_REVISION, ledger)
                .set(TIE_STATE.BUILT_REVISION, built)
                .set(TIE_STATE.AS_OF_DAY, asOf)
                .set(TIE_STATE.PERSON_MARK, personMark)
                .set(TIE_STATE.GLANCE, glance)
                .execute();
    }
}
