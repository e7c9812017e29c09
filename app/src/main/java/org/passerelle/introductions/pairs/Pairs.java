package org.passerelle.introductions.pairs;

import static org.passerelle.exchanges.db.Tables.PARTICIPANT;
import static org.passerelle.introductions.db.Tables.INTRODUCTION;
import static org.passerelle.introductions.db.Tables.PAIR_PASSED;
import static org.passerelle.introductions.db.Tables.REFERRAL_LINK;
import static org.passerelle.people.db.Tables.PERSON;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;

/// Who might be put in touch with whom. The same facts always give the same pairs. Cost: tens of milliseconds at 5,000
/// people, since only the strongest ties are looked at, and only the best pairs are looked up in the ledger.
public final class Pairs {

    private static final Aspect PASSED = new Aspect("pair", List.of(Aspect.rows(PAIR_PASSED, PAIR_PASSED.ID)));
    /// How often one person comes in one list.
    private static final int TURNS_MAXIMUM = 2;

    /// Two numbers, the lower first.
    private record Two(int first, int second) {

        static Two of(int one, int other) {
            return new Two(Math.min(one, other), Math.max(one, other));
        }
    }

    private final Store store;
    private final Almanac almanac;
    private final Journal journal;

    public Pairs(Store store, Almanac almanac, Journal journal) {
        this.store = store;
        this.almanac = almanac;
        this.journal = journal;
        journal.keep(PASSED, undone -> {});
    }

    /// At most so many, the best reasons first; ties are taken as they last were computed.
    public List<Pair> suggest(int most) {
        var sql = store.sql();
        var profiles = new Candidates(sql, Math.toIntExact(almanac.today().toEpochDay())).profiles();
        var known = known(sql, profiles.keySet());
        var turns = new HashMap<Integer, Integer>();
        var pairs = new ArrayList<Pair>();
        for (var pair : Matching.of(profiles.values())) {
            if (pairs.size() == most) break;
            var two = Two.of(pair.first().id(), pair.second().id());
            boolean turn = turns.getOrDefault(two.first(), 0) < TURNS_MAXIMUM && turns.getOrDefault(two.second(), 0) < TURNS_MAXIMUM;
            if (!turn || known.contains(two) || haveMet(sql, two)) continue;
            turns.merge(two.first(), 1, Integer::sum);
            turns.merge(two.second(), 1, Integer::sum);
            pairs.add(pair);
        }
        return pairs;
    }

    /// "Not this one": these two are not proposed again. Returns the number to undo it by.
    public int pass(int oneId, int otherId) {
        var two = Two.of(oneId, otherId);
        var now = almanac.now();
        return store.transaction(sql -> {
            if (oneId == otherId || sql.fetchCount(PERSON, PERSON.ID.in(oneId, otherId)) < 2) throw new Refusal("introduction.stranger");
            if (sql.fetchExists(PAIR_PASSED, PAIR_PASSED.FIRST_ID.eq(two.first()), PAIR_PASSED.SECOND_ID.eq(two.second()))) return 0;
            int id = Ids.next(sql, "pair_passed");
            return journal.edit(sql, PASSED, id, () -> sql.insertInto(PAIR_PASSED)
                    .set(PAIR_PASSED.ID, id)
                    .set(PAIR_PASSED.FIRST_ID, two.first())
                    .set(PAIR_PASSED.SECOND_ID, two.second())
                    .set(PAIR_PASSED.CREATED_AT, now)
                    .execute());
        });
    }

    /// Pairs that know each other by what the owner says, or that were passed over.
    private static Set<Two> known(DSLContext sql, Set<Integer> people) {
        var known = new HashSet<Two>();
        var links = REFERRAL_LINK.as("others");
        add(known, sql, PERSON, PERSON.ID, PERSON.MET_THROUGH, people);
        add(known, sql, INTRODUCTION, INTRODUCTION.FIRST_ID, INTRODUCTION.SECOND_ID, people);
        add(known, sql, INTRODUCTION, INTRODUCTION.FIRST_ID, INTRODUCTION.BY_ID, people);
        add(known, sql, PAIR_PASSED, PAIR_PASSED.FIRST_ID, PAIR_PASSED.SECOND_ID, people);
        sql.select(REFERRAL_LINK.PERSON_ID, links.PERSON_ID)
                .from(REFERRAL_LINK)
                .join(links)
                .on(links.REFERRAL_ID.eq(REFERRAL_LINK.REFERRAL_ID), links.PLACE.gt(REFERRAL_LINK.PLACE))
                .forEach(row -> known.add(Two.of(row.value1(), row.value2())));
        return known;
    }

    private static void add(
            Set<Two> known, DSLContext sql, Table<?> table, Field<Integer> one, Field<Integer> other, Set<Integer> people) {
        sql.select(one, other)
                .from(table)
                .where(one.in(people), other.in(people))
                .forEach(row -> known.add(Two.of(row.value1(), row.value2())));
    }

    /// Whether one exchange had both in it.
    private static boolean haveMet(DSLContext sql, Two two) {
        var others = PARTICIPANT.as("others");
        return sql.fetchExists(sql.selectOne()
                .from(PARTICIPANT)
                .join(others)
                .on(others.EXCHANGE_ID.eq(PARTICIPANT.EXCHANGE_ID))
                .where(PARTICIPANT.PERSON_ID.eq(two.first()), others.PERSON_ID.eq(two.second())));
    }
}
