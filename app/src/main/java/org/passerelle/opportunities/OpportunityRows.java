package org.passerelle.opportunities;

import static java.util.Objects.requireNonNullElse;
import static org.passerelle.opportunities.db.Tables.OPPORTUNITY;
import static org.passerelle.opportunities.db.Tables.OPPORTUNITY_MOVE;
import static org.passerelle.opportunities.db.Tables.OPPORTUNITY_PERSON;
import static org.passerelle.opportunities.db.Tables.OPPORTUNITY_SAID;
import static org.passerelle.opportunities.db.Tables.STAGE;
import static org.passerelle.opportunities.db.Tables.TRUST_STEP;
import static org.passerelle.people.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.opportunities.Opportunity.Move;
import org.passerelle.people.Named;

/// Opportunities as rows: read whole in a few queries, however many they are; in one where there are none.
final class OpportunityRows {

    private final DSLContext sql;
    private final Select<Record1<Integer>> which;
    private final Condition condition;

    private OpportunityRows(DSLContext sql, Condition condition) {
        this.sql = sql;
        this.condition = condition;
        this.which = DSL.select(OPPORTUNITY.ID).from(OPPORTUNITY).where(condition);
    }

    /// The latest first sign first.
    static List<Opportunity> fetch(DSLContext sql, Condition condition) {
        return new OpportunityRows(sql, condition).fetch();
    }

    private List<Opportunity> fetch() {
        var rows = sql.select(OPPORTUNITY.fields())
                .select(STAGE.fields())
                .from(OPPORTUNITY)
                .join(STAGE)
                .on(STAGE.ID.eq(OPPORTUNITY.STAGE_ID))
                .where(condition)
                .orderBy(OPPORTUNITY.SIGN_DAY.desc(), OPPORTUNITY.ID.desc())
                .fetch();
        if (rows.isEmpty()) return List.of();
        var people = people();
        var said = said();
        var moves = moves();
        var trust = trust();
        return rows.map(row -> {
            int id = row.get(OPPORTUNITY.ID);
            return read(
                    row,
                    people.getOrDefault(id, List.of()),
                    said.getOrDefault(id, List.of()),
                    moves.getOrDefault(id, List.of()),
                    trust.getOrDefault(id, Map.of()));
        });
    }

    private static Opportunity read(
            Record row, List<Named> people, List<Said> said, List<Move> moves, Map<TrustStep, LocalDate> trust) {
        var currency = row.get(OPPORTUNITY.CURRENCY);
        @Nullable Integer decided = row.get(OPPORTUNITY.DECIDED_DAY);
        return new Opportunity(
                row.get(OPPORTUNITY.ID),
                row.get(OPPORTUNITY.TITLE),
                Stages.read(row),
                LocalDate.ofEpochDay(row.get(OPPORTUNITY.SIGN_DAY)),
                decided == null ? null : LocalDate.ofEpochDay(decided),
                money(row.get(OPPORTUNITY.VALUE_CENTS), currency),
                money(row.get(OPPORTUNITY.MARGIN_CENTS), currency),
                currency,
                row.get(OPPORTUNITY.UNPLANNED),
                row.get(OPPORTUNITY.SERVICE),
                row.get(OPPORTUNITY.REASON),
                row.get(OPPORTUNITY.WORDS),
                row.get(OPPORTUNITY.OBJECTIVE_ID),
                row.get(OPPORTUNITY.REFERRAL_ID),
                people,
                said,
                moves,
                trust);
    }

    private static @Nullable Money money(@Nullable Long cents, String currency) {
        return cents == null ? null : new Money(cents, currency);
    }

    private Map<Integer, List<Named>> people() {
        return sql.select(OPPORTUNITY_PERSON.OPPORTUNITY_ID, PERSON.ID, PERSON.NAME, PERSON.HEADLINE)
                .from(OPPORTUNITY_PERSON)
                .join(PERSON)
                .on(PERSON.ID.eq(OPPORTUNITY_PERSON.PERSON_ID))
                .where(OPPORTUNITY_PERSON.OPPORTUNITY_ID.in(which))
                .orderBy(PERSON.FOLDED, PERSON.ID)
                .fetchGroups(
                        OPPORTUNITY_PERSON.OPPORTUNITY_ID,
                        row -> new Named(row.value2(), row.value3(), requireNonNullElse(row.value4(), "")));
    }

    private Map<Integer, List<Said>> said() {
        return sql.selectFrom(OPPORTUNITY_SAID)
                .where(OPPORTUNITY_SAID.OPPORTUNITY_ID.in(which))
                .orderBy(OPPORTUNITY_SAID.PLACE)
                .fetchGroups(OPPORTUNITY_SAID.OPPORTUNITY_ID, row -> new Said(way(row.get(OPPORTUNITY_SAID.WAY)), row.get(OPPORTUNITY_SAID.WORDS)));
    }

    private Map<Integer, List<Move>> moves() {
        return sql.select(OPPORTUNITY_MOVE.fields())
                .select(STAGE.fields())
                .from(OPPORTUNITY_MOVE)
                .join(STAGE)
                .on(STAGE.ID.eq(OPPORTUNITY_MOVE.STAGE_ID))
                .where(OPPORTUNITY_MOVE.OPPORTUNITY_ID.in(which))
                .orderBy(OPPORTUNITY_MOVE.DAY, OPPORTUNITY_MOVE.ID)
                .fetchGroups(
                        row -> row.get(OPPORTUNITY_MOVE.OPPORTUNITY_ID),
                        row -> new Move(Stages.read(row), LocalDate.ofEpochDay(row.get(OPPORTUNITY_MOVE.DAY))));
    }

    private Map<Integer, Map<TrustStep, LocalDate>> trust() {
        var found = new LinkedHashMap<Integer, Map<TrustStep, LocalDate>>();
        sql.selectFrom(TRUST_STEP)
                .where(TRUST_STEP.OPPORTUNITY_ID.in(which))
                .forEach(row -> TrustStep.of(row.get(TRUST_STEP.STEP))
                        .ifPresent(step -> found.computeIfAbsent(
                                        row.get(TRUST_STEP.OPPORTUNITY_ID), _ -> new EnumMap<>(TrustStep.class))
                                .put(step, LocalDate.ofEpochDay(row.get(TRUST_STEP.DAY)))));
        return found;
    }

    static Way way(String word) {
        return Way.of(word).orElse(Way.OTHER);
    }
}
