package org.passerelle.introductions;

import static org.passerelle.introductions.Days.number;
import static org.passerelle.introductions.db.Tables.REFERRAL;
import static org.passerelle.introductions.db.Tables.REFERRAL_LINK;
import static org.passerelle.people.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.introductions.Link.Part;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;

/// Every referral, received and given. Each change returns the number to undo it by.
public final class Referrals {

    static final Aspect CHAIN = new Aspect(
            "referral",
            List.of(Aspect.rows(REFERRAL, REFERRAL.ID), Aspect.rows(REFERRAL_LINK, REFERRAL_LINK.REFERRAL_ID)));

    private static final int PEOPLE_MAXIMUM = 12;

    /// One just kept, and the number of the edit that did.
    public record Kept(int id, int edit) {}

    /// Someone to keep in a chain.
    record Step(Part part, int personId) {}

    private final Store store;
    private final Almanac almanac;
    private final Journal journal;

    public Referrals(Store store, Almanac almanac, Journal journal) {
        this.store = store;
        this.almanac = almanac;
        this.journal = journal;
        journal.keep(CHAIN, undone -> {});
    }

    /// The owner's name was given.
    ///
    /// @param tellers who told whom, in that order; thanks are owed to each
    /// @param came who came to the owner in the end, or null where nobody has yet
    /// @param ledTo what it led to already, or null
    public Kept receive(
            List<Integer> tellers, @Nullable Integer came, String about, LocalDate on, @Nullable Outcome ledTo) {
        var steps = new ArrayList<>(tellers.stream().map(id -> new Step(Part.TOLD, id)).toList());
        if (came != null) steps.add(new Step(Part.CAME, came));
        return keep(false, steps, about, on, ledTo);
    }

    /// One that has led to nothing yet.
    public Kept receive(List<Integer> tellers, @Nullable Integer came, String about, LocalDate on) {
        return receive(tellers, came, about, on, null);
    }

    /// The owner told someone another's name.
    public Kept give(int told, int named, String about, LocalDate on) {
        return give(told, named, about, on, null);
    }

    /// The owner told someone another's name.
    ///
    /// @param ledTo what it led to already, or null
    public Kept give(int told, int named, String about, LocalDate on, @Nullable Outcome ledTo) {
        return keep(true, List.of(new Step(Part.TOLD, told), new Step(Part.NAMED, named)), about, on, ledTo);
    }

    /// What it led to; may be told again when more came.
    public int lead(int id, Outcome outcome) {
        if (outcome.on().isAfter(almanac.today())) throw new Refusal("introduction.ahead");
        return edit(id, sql -> ReferralRows.lead(sql, id, outcome));
    }

    /// Thanks were said to one of the chain.
    public int thank(int id, int place, String how, LocalDate on) {
        if (on.isAfter(almanac.today())) throw new Refusal("introduction.ahead");
        return edit(id, sql -> link(sql, id, place)
                .set(REFERRAL_LINK.THANKED_DAY, number(on))
                .set(REFERRAL_LINK.THANKED_HOW, how)
                .setNull(REFERRAL_LINK.THANKS_REMIND_DAY)
                .where(isOwed(id, place))
                .execute());
    }

    /// Puts thanks off; for good where `until` is null.
    public int thankLater(int id, int place, @Nullable LocalDate until) {
        if (until != null && !until.isAfter(almanac.today())) throw new Refusal("introduction.past");
        return edit(id, sql -> link(sql, id, place)
                .set(REFERRAL_LINK.THANKS_REMIND_DAY, number(until))
                .where(isOwed(id, place))
                .execute());
    }

    public int remove(int id) {
        return edit(id, sql -> {
            sql.deleteFrom(REFERRAL_LINK).where(REFERRAL_LINK.REFERRAL_ID.eq(id)).execute();
            sql.deleteFrom(REFERRAL).where(REFERRAL.ID.eq(id)).execute();
        });
    }

    public Optional<Referral> find(int id) {
        return fetch(REFERRAL.ID.eq(id)).stream().findFirst();
    }

    /// All of them, the latest first.
    public List<Referral> all() {
        return fetch(DSL.noCondition());
    }

    /// Those with thanks Today may speak of, the latest first.
    List<Referral> due() {
        return fetch(chainHas(REFERRAL_LINK.THANKS_REMIND_DAY.le(number(almanac.today()))));
    }

    /// Those that speak of someone, the latest first.
    public List<Referral> of(int personId) {
        return fetch(chainHas(REFERRAL_LINK.PERSON_ID.eq(personId)));
    }

    /// The edit that made the latest change, where it can be undone.
    public Optional<Integer> lastEdit(int id) {
        return journal.last(CHAIN, id);
    }

    /// Those of these people whom one speaks of: undoing an import keeps them.
    public static Set<Integer> held(DSLContext sql, Collection<Integer> people) {
        return sql.select(REFERRAL_LINK.PERSON_ID)
                .from(REFERRAL_LINK)
                .where(REFERRAL_LINK.PERSON_ID.in(people))
                .fetchSet(REFERRAL_LINK.PERSON_ID);
    }

    private Kept keep(boolean given, List<Step> steps, String about, LocalDate on, @Nullable Outcome ledTo) {
        if (on.isAfter(almanac.today())) throw new Refusal("introduction.ahead");
        if (steps.isEmpty()) throw new Refusal("referral.nobody");
        if (steps.size() > PEOPLE_MAXIMUM) throw new Refusal("referral.long", PEOPLE_MAXIMUM);
        if (new HashSet<>(steps.stream().map(Step::personId).toList()).size() < steps.size()) throw new Refusal("referral.twice");
        if (about.strip().length() > Introductions.WHY_CHARACTERS_MAXIMUM)
            throw new Refusal("introduction.long", Introductions.WHY_CHARACTERS_MAXIMUM);
        var now = almanac.now();
        return store.transaction(sql -> {
            int known = sql.fetchCount(PERSON, PERSON.ID.in(steps.stream().map(Step::personId).toList()));
            if (known < steps.size()) throw new Refusal("introduction.stranger");
            int id = Ids.next(sql, "referral");
            return new Kept(id, journal.edit(sql, CHAIN, id, () -> {
                sql.insertInto(REFERRAL)
                        .set(REFERRAL.ID, id)
                        .set(REFERRAL.GIVEN, given)
                        .set(REFERRAL.DAY, number(on))
                        .set(REFERRAL.ABOUT, about.strip())
                        .set(REFERRAL.CREATED_AT, now)
                        .execute();
                if (ledTo != null) ReferralRows.lead(sql, id, ledTo);
                var thanksDay = given ? null : on.plusDays(Introductions.DAYS_BEFORE_THANKS);
                for (int place = 0; place < steps.size(); place++)
                    ReferralRows.insert(sql, id, place, steps.get(place), thanksDay);
            }));
        });
    }

    private interface Change {
        void make(DSLContext sql);
    }

    private int edit(int id, Change change) {
        return store.transaction(sql -> {
            if (!sql.fetchExists(REFERRAL, REFERRAL.ID.eq(id))) throw new Refusal("referral.missing");
            return journal.edit(sql, CHAIN, id, () -> change.make(sql));
        });
    }

    private static org.jooq.UpdateSetFirstStep<?> link(DSLContext sql, int id, int place) {
        if (!sql.fetchExists(REFERRAL_LINK, isOwed(id, place))) throw new Refusal("thanks.said");
        return sql.update(REFERRAL_LINK);
    }

    private static Condition isOwed(int id, int place) {
        return DSL.and(
                REFERRAL_LINK.REFERRAL_ID.eq(id),
                REFERRAL_LINK.PLACE.eq(place),
                REFERRAL_LINK.PART.eq(Part.TOLD.word()),
                REFERRAL_LINK.THANKED_DAY.isNull());
    }

    private static Condition chainHas(Condition link) {
        return REFERRAL.ID.in(DSL.select(REFERRAL_LINK.REFERRAL_ID).from(REFERRAL_LINK).where(link));
    }

    private List<Referral> fetch(Condition condition) {
        return ReferralRows.fetch(store.sql(), condition);
    }
}
