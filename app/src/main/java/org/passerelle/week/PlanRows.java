package org.passerelle.week;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.passerelle.exchanges.db.Tables.PARTICIPANT;
import static org.passerelle.today.db.Tables.PROMISE;
import static org.passerelle.week.db.Tables.PLANNED;
import static org.passerelle.week.db.Tables.WEEK_CANDIDATE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.Codes;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.platform.sql.Ids;
import org.passerelle.today.Face;
import org.passerelle.today.Faces;

/// The rows of plans, as the database holds them.
final class PlanRows {

    private static final int DAYS_OF_WEEK_LEFT = 6;

    /// Whether the owner reached them since, by whatever source, before the week was over.
    private static final Field<Integer> REACHED = field(select(max(PARTICIPANT.DAY))
            .from(PARTICIPANT)
            .where(
                    PARTICIPANT.PERSON_ID.eq(PLANNED.PERSON_ID),
                    PARTICIPANT.DAY.gt(PLANNED.AFTER_DAY),
                    PARTICIPANT.DAY.le(PLANNED.MONDAY.plus(DAYS_OF_WEEK_LEFT)),
                    PARTICIPANT.DIRECTION.ne(Codes.of(Direction.IN))));

    private PlanRows() {}

    /// By day, those without one last, then as planned.
    static List<Planned> read(DSLContext sql, Faces faces, Condition which) {
        var rows = sql.select(PLANNED.fields())
                .select(PROMISE.WORDS, PROMISE.KEPT_AT, PROMISE.DROPPED_AT, REACHED.as("reached"))
                .from(PLANNED)
                .leftJoin(PROMISE)
                .on(PROMISE.ID.eq(PLANNED.PROMISE_ID))
                .where(which)
                .orderBy(PLANNED.ID)
                .fetch();
        var people = faces.of(rows.map(row -> row.get(PLANNED.PERSON_ID)));
        return rows.stream()
                .filter(row -> people.containsKey(row.get(PLANNED.PERSON_ID)))
                .map(row -> planned(row, people))
                .sorted(Comparator.comparing(Planned::day, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static Planned planned(Record row, Map<Integer, Face> people) {
        @Nullable Integer day = row.get(PLANNED.DAY);
        @Nullable String promise = row.get(PROMISE.WORDS);
        var kept = row.get(PLANNED.STATE);
        boolean came = row.get("reached") != null || row.get(PROMISE.KEPT_AT) != null;
        boolean dropped = row.get(PROMISE.DROPPED_AT) != null;
        var state = Planned.State.of(kept);
        return new Planned(
                row.get(PLANNED.ID),
                Objects.requireNonNull(people.get(row.get(PLANNED.PERSON_ID))),
                Deed.of(row.get(PLANNED.DEED)),
                day == null ? null : LocalDate.ofEpochDay(day),
                row.get(PLANNED.MINUTES),
                state != Planned.State.PLANNED ? state : came ? Planned.State.DONE : dropped ? Planned.State.NOT_DONE : state,
                Reason.read(row.get(PLANNED.REASON), row.get(PLANNED.FACTS)),
                row.get(PLANNED.PROMISE_ID),
                promise == null ? "" : promise,
                row.get(PLANNED.WORDS));
    }

    /// @param afterDay exchanges later than that day count as doing it
    static void insert(
            DSLContext sql, IsoWeek week, Prospect whom, Deed deed, @Nullable LocalDate day, int minutes, Reason reason, int afterDay) {
        sql.insertInto(PLANNED)
                .set(PLANNED.ID, Ids.next(sql, "planned"))
                .set(PLANNED.MONDAY, week.epochDay())
                .set(PLANNED.PERSON_ID, whom.personId())
                .set(PLANNED.DEED, deed.word())
                .set(PLANNED.DAY, day == null ? null : (Integer) (int) day.toEpochDay())
                .set(PLANNED.MINUTES, minutes)
                .set(PLANNED.STATE, Planned.State.PLANNED.word())
                .set(PLANNED.REASON, reason.name().word())
                .set(PLANNED.FACTS, reason.writtenFacts())
                .set(PLANNED.PROMISE_ID, whom.promiseId())
                .set(PLANNED.AFTER_DAY, whom.reached() == null ? afterDay : Math.max(afterDay, whom.reached()))
                .set(PLANNED.WORDS, "")
                .execute();
    }

    static void insertCandidate(DSLContext sql, IsoWeek week, Prospect whom) {
        sql.insertInto(WEEK_CANDIDATE)
                .set(WEEK_CANDIDATE.MONDAY, week.epochDay())
                .set(WEEK_CANDIDATE.PERSON_ID, whom.personId())
                .set(WEEK_CANDIDATE.LAYER, (short) whom.layer().ordinal())
                .set(WEEK_CANDIDATE.KIND, (short) whom.kind().ordinal())
                .set(WEEK_CANDIDATE.VALUE, whom.value())
                .set(WEEK_CANDIDATE.CHANCE, whom.chance())
                .set(WEEK_CANDIDATE.WEEKS, whom.weeks())
                .set(WEEK_CANDIDATE.PROMISED, whom.promised())
                .set(WEEK_CANDIDATE.DEEDS, whom.options().written())
                .onConflictDoNothing()
                .execute();
    }
}
