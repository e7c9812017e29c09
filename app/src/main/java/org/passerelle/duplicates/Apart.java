package org.passerelle.duplicates;

import static org.passerelle.duplicates.db.Tables.SET_APART;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Store;

/// Who is not the same as whom, as the owner said: remembered for good, through whatever mergers.
public final class Apart {

    /// @param lower the numbers as they were when it was said
    public record Said(Subject what, int lower, int upper, Instant at) {}

    private final Store store;
    private final Almanac almanac;

    public Apart(Store store, Almanac almanac) {
        this.store = store;
        this.almanac = almanac;
    }

    /// Tells that none of them is the same as another.
    public void set(Subject what, List<Integer> members) {
        var now = almanac.now();
        store.transaction(sql -> {
            for (int one : members)
                for (int other : members)
                    if (one < other)
                        sql.insertInto(SET_APART)
                                .set(SET_APART.WHAT, what.word())
                                .set(SET_APART.LOWER_ID, one)
                                .set(SET_APART.UPPER_ID, other)
                                .set(SET_APART.AT, now)
                                .onConflictDoNothing()
                                .execute();
            return true;
        });
    }

    /// Takes it back: they may be found again.
    public void forget(Subject what, int lower, int upper) {
        store.transaction(sql -> sql.deleteFrom(SET_APART)
                .where(SET_APART.WHAT.eq(what.word()), SET_APART.LOWER_ID.eq(lower), SET_APART.UPPER_ID.eq(upper))
                .execute());
    }

    /// What was said, the latest first.
    public List<Said> all(Subject what) {
        return store.sql()
                .selectFrom(SET_APART)
                .where(SET_APART.WHAT.eq(what.word()))
                .orderBy(SET_APART.AT.desc(), SET_APART.LOWER_ID, SET_APART.UPPER_ID)
                .fetch(row -> new Said(what, row.get(SET_APART.LOWER_ID), row.get(SET_APART.UPPER_ID), row.get(SET_APART.AT)));
    }

    /// The pairs told apart, as whom they are now.
    Set<Set<Integer>> pairs(Subject what, Became became) {
        var pairs = new HashSet<Set<Integer>>();
        for (var said : all(what)) {
            int one = became.now(said.lower());
            int other = became.now(said.upper());
            if (one != other) pairs.add(Set.of(one, other));
        }
        return pairs;
    }
}
