package org.passerelle.vision;

import static org.passerelle.vision.db.Tables.OBJECTIVE_DECISION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.sql.Ids;

/// The history of objectives, as rows.
final class Decisions {

    private Decisions() {}

    /// Of one objective, the latest first.
    static List<Decision> of(DSLContext sql, int objective) {
        return sql.selectFrom(OBJECTIVE_DECISION)
                .where(OBJECTIVE_DECISION.OBJECTIVE_ID.eq(objective))
                .orderBy(OBJECTIVE_DECISION.DAY.desc(), OBJECTIVE_DECISION.ID.desc())
                .fetch(Decisions::read);
    }

    /// Of each review, by its number, in the order of the objectives.
    static Map<Integer, List<Decision>> byReview(DSLContext sql) {
        return sql.selectFrom(OBJECTIVE_DECISION)
                .where(OBJECTIVE_DECISION.REVIEW_ID.isNotNull())
                .orderBy(OBJECTIVE_DECISION.OBJECTIVE_ID)
                .fetchGroups(OBJECTIVE_DECISION.REVIEW_ID, Decisions::read);
    }

    static void write(DSLContext sql, Decision decision, @Nullable Integer review) {
        sql.insertInto(OBJECTIVE_DECISION)
                .set(OBJECTIVE_DECISION.ID, Ids.next(sql, "objective_decision"))
                .set(OBJECTIVE_DECISION.OBJECTIVE_ID, decision.objectiveId())
                .set(OBJECTIVE_DECISION.REVIEW_ID, review)
                .set(OBJECTIVE_DECISION.DAY, (int) decision.on().toEpochDay())
                .set(OBJECTIVE_DECISION.DECISION, decision.kind().word())
                .set(OBJECTIVE_DECISION.WORDS, decision.words().strip())
                .set(OBJECTIVE_DECISION.SO_FAR, decision.soFar())
                .set(OBJECTIVE_DECISION.WAS_TITLE, decision.was().title())
                .set(OBJECTIVE_DECISION.WAS_TARGET, decision.was().target())
                .set(OBJECTIVE_DECISION.WAS_DUE_DAY, (int) decision.was().due().toEpochDay())
                .set(OBJECTIVE_DECISION.TITLE, decision.became().title())
                .set(OBJECTIVE_DECISION.TARGET, decision.became().target())
                .set(OBJECTIVE_DECISION.DUE_DAY, (int) decision.became().due().toEpochDay())
                .execute();
    }

    private static Decision read(Record row) {
        return new Decision(
                row.get(OBJECTIVE_DECISION.OBJECTIVE_ID),
                LocalDate.ofEpochDay(row.get(OBJECTIVE_DECISION.DAY)),
                Decision.Kind.of(row.get(OBJECTIVE_DECISION.DECISION)).orElse(Decision.Kind.KEEP),
                row.get(OBJECTIVE_DECISION.WORDS),
                row.get(OBJECTIVE_DECISION.SO_FAR),
                new Decision.Aim(
                        row.get(OBJECTIVE_DECISION.WAS_TITLE),
                        row.get(OBJECTIVE_DECISION.WAS_TARGET),
                        LocalDate.ofEpochDay(row.get(OBJECTIVE_DECISION.WAS_DUE_DAY))),
                new Decision.Aim(
                        row.get(OBJECTIVE_DECISION.TITLE),
                        row.get(OBJECTIVE_DECISION.TARGET),
                        LocalDate.ofEpochDay(row.get(OBJECTIVE_DECISION.DUE_DAY))));
    }
}
