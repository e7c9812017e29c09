package org.passerelle.opportunities;

import static org.passerelle.opportunities.db.Tables.OPPORTUNITY;
import static org.passerelle.opportunities.db.Tables.OPPORTUNITY_MOVE;
import static org.passerelle.opportunities.db.Tables.OPPORTUNITY_PERSON;
import static org.passerelle.opportunities.db.Tables.OPPORTUNITY_SAID;
import static org.passerelle.opportunities.db.Tables.OPPORTUNITY_TOUCH;
import static org.passerelle.opportunities.db.Tables.TRUST_STEP;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;

/// Every opportunity. Each change returns the number to undo it by, or 0 where nothing changed.
public final class Opportunities {

    static final Aspect WHOLE = new Aspect(
            "opportunity",
            List.of(
                    Aspect.rows(OPPORTUNITY, OPPORTUNITY.ID),
                    Aspect.rows(OPPORTUNITY_PERSON, OPPORTUNITY_PERSON.OPPORTUNITY_ID),
                    Aspect.rows(OPPORTUNITY_SAID, OPPORTUNITY_SAID.OPPORTUNITY_ID),
                    Aspect.rows(OPPORTUNITY_MOVE, OPPORTUNITY_MOVE.OPPORTUNITY_ID),
                    Aspect.rows(TRUST_STEP, TRUST_STEP.OPPORTUNITY_ID),
                    Aspect.rows(OPPORTUNITY_TOUCH, OPPORTUNITY_TOUCH.OPPORTUNITY_ID)));

    /// One just kept, and the number of the edit that did.
    public record Kept(int id, int edit) {}

    private final Store store;
    private final Almanac almanac;
    private final Journal journal;
    private final Stages stages;

    public Opportunities(Store store, Almanac almanac, Journal journal, Stages stages) {
        this.store = store;
        this.almanac = almanac;
        this.journal = journal;
        this.stages = stages;
        journal.keep(WHOLE, undone -> {});
    }

    /// One just seen, at the first of the stages.
    public Kept add(Facts facts) {
        return add(facts, stages.all().getFirst());
    }

    /// One that stands at that stage since its first sign.
    public Kept add(Facts facts, Stage stage) {
        requirePast(facts.sign());
        var now = almanac.now();
        return store.transaction(sql -> {
            int id = Ids.next(sql, "opportunity");
            return new Kept(id, journal.edit(sql, WHOLE, id, () -> {
                var writing = new Writing(sql, id);
                writing.create(facts, stage, now);
                writing.fill(facts);
                writing.come(stage, facts.sign());
            }));
        });
    }

    public int change(int id, Facts facts) {
        requirePast(facts.sign());
        return edit(id, opportunity -> {
            var decided = opportunity.decided();
            if (decided != null) requireOrder(facts.sign(), decided);
            return writing -> writing.change(facts);
        });
    }

    /// Brings it to a stage; a decided one is open again where that stage is.
    public int move(int id, Stage stage, LocalDate on) {
        return move(id, stage, on, writing -> {});
    }

    /// @param value in cents of its currency; null leaves what was told
    /// @param margin in cents of its currency; null leaves what was told
    public int win(int id, LocalDate on, @Nullable Long value, @Nullable Long margin) {
        var facts = Facts.of(find(id).orElseThrow(Opportunities::missing));
        var worth = facts.worth(
                value == null ? facts.valueCents() : value, margin == null ? facts.marginCents() : margin);
        return move(id, stage(Stage.WON), on, writing -> writing.worth(worth));
    }

    public int lose(int id, LocalDate on, String reason) {
        return move(id, stage(Stage.LOST), on, writing -> writing.reason(reason.strip()));
    }

    /// A step of trust, on that day; null where it turns out not to have been taken.
    public int trust(int id, TrustStep step, @Nullable LocalDate on) {
        if (on != null) requirePast(on);
        return edit(id, opportunity -> writing -> writing.trust(step, on));
    }

    /// Something that passed and that no fact tells.
    public int addTouch(int id, Touch touch) {
        requirePast(touch.on());
        return edit(id, opportunity -> writing -> writing.touch(touch, null));
    }

    /// Touches of that way, with that person, from that day to the other, were none.
    public int denyTouches(int id, Touch first, LocalDate last) {
        return edit(id, opportunity -> writing -> writing.touch(first, last));
    }

    /// Takes away one the owner added, or lets stand again what they denied.
    public int removeTouch(int id, int touchId) {
        return edit(id, opportunity -> writing -> writing.untouch(touchId));
    }

    public int remove(int id) {
        return edit(id, opportunity -> Writing::remove);
    }

    /// All of them, the latest first sign first. Cost: six queries.
    public List<Opportunity> all() {
        return OpportunityRows.fetch(store.sql(), DSL.noCondition());
    }

    public Optional<Opportunity> find(int id) {
        return OpportunityRows.fetch(store.sql(), OPPORTUNITY.ID.eq(id)).stream().findFirst();
    }

    /// Those that concern someone, the latest first sign first.
    public List<Opportunity> of(int personId) {
        var theirs = DSL.select(OPPORTUNITY_PERSON.OPPORTUNITY_ID)
                .from(OPPORTUNITY_PERSON)
                .where(OPPORTUNITY_PERSON.PERSON_ID.eq(personId));
        return OpportunityRows.fetch(store.sql(), OPPORTUNITY.ID.in(theirs));
    }

    /// The services that unplanned work gave birth to, in alphabetical order.
    public List<String> services() {
        return store.sql()
                .selectDistinct(OPPORTUNITY.SERVICE)
                .from(OPPORTUNITY)
                .where(OPPORTUNITY.SERVICE.ne(""))
                .orderBy(OPPORTUNITY.SERVICE)
                .fetch(OPPORTUNITY.SERVICE);
    }

    /// The edit that made the latest change, where it can be undone.
    public Optional<Integer> lastEdit(int id) {
        return journal.last(WHOLE, id);
    }

    /// Those of these people whom one concerns, or whom the owner named among its touches: undoing an import keeps them.
    public static Set<Integer> held(DSLContext sql, Collection<Integer> people) {
        return sql.select(OPPORTUNITY_PERSON.PERSON_ID)
                .from(OPPORTUNITY_PERSON)
                .where(OPPORTUNITY_PERSON.PERSON_ID.in(people))
                .union(DSL.select(OPPORTUNITY_TOUCH.PERSON_ID)
                        .from(OPPORTUNITY_TOUCH)
                        .where(OPPORTUNITY_TOUCH.PERSON_ID.in(people)))
                .fetchSet(OPPORTUNITY_PERSON.PERSON_ID);
    }

    private int move(int id, Stage stage, LocalDate on, Consumer<Writing> besides) {
        requirePast(on);
        return edit(id, opportunity -> {
            requireOrder(opportunity.sign(), on);
            return writing -> {
                if (opportunity.stage().id() == stage.id()) writing.stay(stage, on);
                else writing.come(stage, on);
                besides.accept(writing);
            };
        });
    }

    /// What is to be written, once the opportunity is known to allow it.
    @FunctionalInterface
    private interface Change {
        Consumer<Writing> of(Opportunity opportunity);
    }

    private int edit(int id, Change change) {
        return store.transaction(sql -> {
            var opportunity = OpportunityRows.fetch(sql, OPPORTUNITY.ID.eq(id)).stream().findFirst().orElseThrow(Opportunities::missing);
            var write = change.of(opportunity);
            return journal.edit(sql, WHOLE, id, () -> write.accept(new Writing(sql, id)));
        });
    }

    private Stage stage(int id) {
        return stages.find(id).orElseThrow();
    }

    private void requirePast(LocalDate on) {
        if (on.isAfter(almanac.today())) throw new Refusal("opportunity.ahead", on.toString());
    }

    private static void requireOrder(LocalDate sign, LocalDate then) {
        if (then.isBefore(sign)) throw new Refusal("opportunity.order", then.toString(), sign.toString());
    }

    private static Refusal missing() {
        return new Refusal("opportunity.missing");
    }
}
