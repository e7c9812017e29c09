package org.passerelle.duplicates;

import static org.passerelle.duplicates.db.Tables.DUPLICATE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Store;
import tools.jackson.databind.json.JsonMapper;

/// Who may be one, as found and not yet decided.
public final class Candidates {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PAIRS_MAXIMUM = 5_000;
    private static final int MEMBERS_MAXIMUM = 6;

    private final Store store;
    private final Almanac almanac;
    private final Apart apart;

    public Candidates(Store store, Almanac almanac, Apart apart) {
        this.store = store;
        this.almanac = almanac;
        this.apart = apart;
    }

    /// The pairs that stand, as whom they are now, surest first; those said to be apart left out.
    public List<Pair> pairs(Subject what) {
        var became = Became.of(store.sql(), what);
        var told = apart.pairs(what, became);
        var there = new HashSet<>(store.sql().select(Tables.column("id")).from(Tables.of(what.word())).fetch(0, Integer.class));
        var pairs = new LinkedHashMap<Set<Integer>, Pair>();
        store.sql()
                .selectFrom(DUPLICATE)
                .where(DUPLICATE.WHAT.eq(what.word()))
                .orderBy(DUPLICATE.PROBABILITY.desc(), DUPLICATE.LOWER_ID, DUPLICATE.UPPER_ID)
                .limit(PAIRS_MAXIMUM)
                .forEach(row -> {
                    int one = became.now(row.get(DUPLICATE.LOWER_ID));
                    int other = became.now(row.get(DUPLICATE.UPPER_ID));
                    if (one == other || !there.contains(one) || !there.contains(other)) return;
                    if (told.contains(Set.of(one, other))) return;
                    var why = Arrays.asList(JSON.readValue(row.get(DUPLICATE.REASONS), Pair.Why[].class));
                    pairs.putIfAbsent(Set.of(one, other), Pair.of(one, other, row.get(DUPLICATE.PROBABILITY), why));
                });
        return List.copyOf(pairs.values());
    }

    /// The same by groups of those linked to each other, surest first; none larger than six.
    public List<Group> groups(Subject what) {
        var groups = new ArrayList<List<Pair>>();
        var places = new HashMap<Integer, List<Pair>>();
        for (var pair : pairs(what)) {
            var group = places.get(pair.lower());
            if (group == null) group = places.get(pair.upper());
            if (group == null || !fits(group, pair, places)) {
                group = new ArrayList<>();
                groups.add(group);
            }
            group.add(pair);
            places.putIfAbsent(pair.lower(), group);
            places.putIfAbsent(pair.upper(), group);
        }
        return groups.stream().map(Group::of).toList();
    }

    /// Whether the pair belongs to that group alone, and the group stays small enough to be looked at.
    private static boolean fits(List<Pair> group, Pair pair, Map<Integer, List<Pair>> places) {
        boolean alone = places.getOrDefault(pair.lower(), group) == group && places.getOrDefault(pair.upper(), group) == group;
        var members = new HashSet<>(Group.of(group).members());
        members.addAll(List.of(pair.lower(), pair.upper()));
        return alone && members.size() <= MEMBERS_MAXIMUM;
    }

    /// Keeps what was found of some, in place of what was known of them.
    void keep(DSLContext sql, Subject what, Set<Integer> of, List<Pair> found) {
        sql.deleteFrom(DUPLICATE)
                .where(DUPLICATE.WHAT.eq(what.word()), DUPLICATE.LOWER_ID.in(of).or(DUPLICATE.UPPER_ID.in(of)))
                .execute();
        insert(sql, what, found);
    }

    /// Keeps what was found of all, in place of all that was known.
    void keepAll(DSLContext sql, Subject what, List<Pair> found) {
        sql.deleteFrom(DUPLICATE).where(DUPLICATE.WHAT.eq(what.word())).execute();
        insert(sql, what, found);
    }

    private void insert(DSLContext sql, Subject what, List<Pair> found) {
        for (var pair : found.subList(0, Math.min(found.size(), PAIRS_MAXIMUM)))
            sql.insertInto(DUPLICATE)
                    .set(DUPLICATE.WHAT, what.word())
                    .set(DUPLICATE.LOWER_ID, pair.lower())
                    .set(DUPLICATE.UPPER_ID, pair.upper())
                    .set(DUPLICATE.PROBABILITY, pair.probability())
                    .set(DUPLICATE.REASONS, JSON.writeValueAsString(pair.reasons()))
                    .set(DUPLICATE.FOUND_AT, almanac.now())
                    .execute();
    }
}
