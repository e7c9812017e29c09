package org.passerelle.opportunities;

import static org.passerelle.introductions.db.Tables.REFERRAL;
import static org.passerelle.opportunities.db.Tables.OPPORTUNITY;
import static org.passerelle.opportunities.db.Tables.OPPORTUNITY_MOVE;
import static org.passerelle.opportunities.db.Tables.OPPORTUNITY_PERSON;
import static org.passerelle.opportunities.db.Tables.OPPORTUNITY_SAID;
import static org.passerelle.opportunities.db.Tables.OPPORTUNITY_TOUCH;
import static org.passerelle.opportunities.db.Tables.TRUST_STEP;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.vision.db.Tables.OBJECTIVE;

import java.time.Instant;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;

/// Writes one opportunity, in the transaction of whoever changes it.
record Writing(DSLContext sql, int id) {

    void create(Facts facts, Stage stage, Instant now) {
        sql.insertInto(OPPORTUNITY)
                .set(OPPORTUNITY.ID, id)
                .set(OPPORTUNITY.TITLE, facts.title())
                .set(OPPORTUNITY.STAGE_ID, stage.id())
                .set(OPPORTUNITY.SIGN_DAY, number(facts.sign()))
                .set(OPPORTUNITY.CURRENCY, facts.currency())
                .set(OPPORTUNITY.CREATED_AT, now)
                .execute();
    }

    /// What the owner wrote, in place of what they had written.
    void fill(Facts facts) {
        requireThere(REFERRAL, REFERRAL.ID, facts.referralId(), "referral.missing");
        requireThere(OBJECTIVE, OBJECTIVE.ID, facts.objectiveId(), "objective.missing");
        sql.update(OPPORTUNITY)
                .set(OPPORTUNITY.TITLE, facts.title())
                .set(OPPORTUNITY.SIGN_DAY, number(facts.sign()))
                .set(OPPORTUNITY.CURRENCY, facts.currency())
                .set(OPPORTUNITY.UNPLANNED, facts.unplanned())
                .set(OPPORTUNITY.SERVICE, facts.service())
                .set(OPPORTUNITY.WORDS, facts.words())
                .set(OPPORTUNITY.OBJECTIVE_ID, facts.objectiveId())
                .set(OPPORTUNITY.REFERRAL_ID, facts.referralId())
                .where(OPPORTUNITY.ID.eq(id))
                .execute();
        worth(facts);
        people(facts);
        said(facts);
    }

    void worth(Facts facts) {
        sql.update(OPPORTUNITY)
                .set(OPPORTUNITY.VALUE_CENTS, facts.valueCents())
                .set(OPPORTUNITY.MARGIN_CENTS, facts.marginCents())
                .where(OPPORTUNITY.ID.eq(id))
                .execute();
    }

    /// The same, where its course is under way: its first stage follows the first sign, and none comes before it.
    void change(Facts facts) {
        fill(facts);
        var first = DSL.select(DSL.min(OPPORTUNITY_MOVE.ID)).from(OPPORTUNITY_MOVE).where(OPPORTUNITY_MOVE.OPPORTUNITY_ID.eq(id));
        int sign = number(facts.sign());
        sql.update(OPPORTUNITY_MOVE)
                .set(OPPORTUNITY_MOVE.DAY, sign)
                .where(
                        OPPORTUNITY_MOVE.OPPORTUNITY_ID.eq(id),
                        OPPORTUNITY_MOVE.ID.eq(first).or(OPPORTUNITY_MOVE.DAY.lt(sign)))
                .execute();
    }

    void come(Stage stage, LocalDate on) {
        sql.insertInto(OPPORTUNITY_MOVE)
                .set(OPPORTUNITY_MOVE.ID, Ids.next(sql, "opportunity_move"))
                .set(OPPORTUNITY_MOVE.OPPORTUNITY_ID, id)
                .set(OPPORTUNITY_MOVE.STAGE_ID, stage.id())
                .set(OPPORTUNITY_MOVE.DAY, number(on))
                .execute();
        stand(stage, on);
    }

    /// It was there already: since another day.
    void stay(Stage stage, LocalDate on) {
        var latest = DSL.select(DSL.max(OPPORTUNITY_MOVE.ID))
                .from(OPPORTUNITY_MOVE)
                .where(OPPORTUNITY_MOVE.OPPORTUNITY_ID.eq(id), OPPORTUNITY_MOVE.STAGE_ID.eq(stage.id()));
        sql.update(OPPORTUNITY_MOVE)
                .set(OPPORTUNITY_MOVE.DAY, number(on))
                .where(OPPORTUNITY_MOVE.ID.eq(latest))
                .execute();
        stand(stage, on);
    }

    private void stand(Stage stage, LocalDate on) {
        sql.update(OPPORTUNITY)
                .set(OPPORTUNITY.STAGE_ID, stage.id())
                .set(OPPORTUNITY.DECIDED_DAY, stage.isOpen() ? null : (Integer) number(on))
                .set(OPPORTUNITY.REASON, "")
                .where(OPPORTUNITY.ID.eq(id))
                .execute();
    }

    void reason(String reason) {
        sql.update(OPPORTUNITY).set(OPPORTUNITY.REASON, reason).where(OPPORTUNITY.ID.eq(id)).execute();
    }

    void trust(TrustStep step, @Nullable LocalDate on) {
        sql.deleteFrom(TRUST_STEP)
                .where(TRUST_STEP.OPPORTUNITY_ID.eq(id), TRUST_STEP.STEP.eq(step.word()))
                .execute();
        if (on == null) return;
        sql.insertInto(TRUST_STEP)
                .set(TRUST_STEP.OPPORTUNITY_ID, id)
                .set(TRUST_STEP.STEP, step.word())
                .set(TRUST_STEP.DAY, number(on))
                .execute();
    }

    /// @param deniedUntil null for one the owner adds
    void touch(Touch touch, @Nullable LocalDate deniedUntil) {
        sql.insertInto(OPPORTUNITY_TOUCH)
                .set(OPPORTUNITY_TOUCH.ID, Ids.next(sql, "opportunity_touch"))
                .set(OPPORTUNITY_TOUCH.OPPORTUNITY_ID, id)
                .set(OPPORTUNITY_TOUCH.WAY, touch.way().word())
                .set(OPPORTUNITY_TOUCH.PERSON_ID, touch.personId())
                .set(OPPORTUNITY_TOUCH.DAY, number(touch.on()))
                .set(OPPORTUNITY_TOUCH.WORDS, touch.words())
                .set(OPPORTUNITY_TOUCH.DENIED_UNTIL, deniedUntil == null ? null : (Integer) number(deniedUntil))
                .execute();
    }

    void untouch(int touchId) {
        sql.deleteFrom(OPPORTUNITY_TOUCH)
                .where(OPPORTUNITY_TOUCH.ID.eq(touchId), OPPORTUNITY_TOUCH.OPPORTUNITY_ID.eq(id))
                .execute();
    }

    void remove() {
        clear(OPPORTUNITY_PERSON, OPPORTUNITY_PERSON.OPPORTUNITY_ID);
        clear(OPPORTUNITY_SAID, OPPORTUNITY_SAID.OPPORTUNITY_ID);
        clear(OPPORTUNITY_MOVE, OPPORTUNITY_MOVE.OPPORTUNITY_ID);
        clear(TRUST_STEP, TRUST_STEP.OPPORTUNITY_ID);
        clear(OPPORTUNITY_TOUCH, OPPORTUNITY_TOUCH.OPPORTUNITY_ID);
        clear(OPPORTUNITY, OPPORTUNITY.ID);
    }

    private void people(Facts facts) {
        if (sql.fetchCount(PERSON, PERSON.ID.in(facts.people())) < facts.people().size())
            throw new Refusal("opportunity.stranger");
        clear(OPPORTUNITY_PERSON, OPPORTUNITY_PERSON.OPPORTUNITY_ID);
        for (int person : facts.people())
            sql.insertInto(OPPORTUNITY_PERSON)
                    .set(OPPORTUNITY_PERSON.OPPORTUNITY_ID, id)
                    .set(OPPORTUNITY_PERSON.PERSON_ID, person)
                    .execute();
    }

    private void said(Facts facts) {
        clear(OPPORTUNITY_SAID, OPPORTUNITY_SAID.OPPORTUNITY_ID);
        for (int place = 0; place < facts.said().size(); place++)
            sql.insertInto(OPPORTUNITY_SAID)
                    .set(OPPORTUNITY_SAID.OPPORTUNITY_ID, id)
                    .set(OPPORTUNITY_SAID.PLACE, place)
                    .set(OPPORTUNITY_SAID.WAY, facts.said().get(place).way().word())
                    .set(OPPORTUNITY_SAID.WORDS, facts.said().get(place).words().strip())
                    .execute();
    }

    private void requireThere(Table<?> table, Field<Integer> key, @Nullable Integer number, String otherwise) {
        if (number != null && !sql.fetchExists(table, key.eq(number))) throw new Refusal(otherwise);
    }

    private void clear(Table<?> table, Field<Integer> key) {
        sql.deleteFrom(table).where(key.eq(id)).execute();
    }

    static int number(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
