package org.passerelle.duplicates;

import static org.passerelle.duplicates.db.Tables.MERGER;
import static org.passerelle.people.db.Tables.PERSON;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.passerelle.exchanges.LedgerChanged;
import org.passerelle.people.PersonChanged;
import org.passerelle.people.PersonIndex;
import org.passerelle.people.SpheresChanged;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Events;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Store;

/// Makes one of two, and two again of one. Each merger is one transaction, whatever tables there are: what referred to
/// the one gone refers to the one kept from then on.
///
/// Cost: some statements for each table that refers to people; as many rows as the one gone had.
public final class Mergers {

    private final Store store;
    private final Almanac almanac;
    private final Events events;
    private final Joining joining;
    private final Separation separation;

    /// @param derived tables that follow from others and are rebuilt: nothing in them is worth moving
    public Mergers(Store store, Almanac almanac, Events events, PersonIndex index, Set<String> derived) {
        this.store = store;
        this.almanac = almanac;
        this.events = events;
        this.joining = new Joining(store, almanac, index, derived);
        this.separation = new Separation(almanac, index);
    }

    /// Makes the second person one with the first, and tells the number of the merger.
    public int merge(int kept, int gone, Choices choices) {
        return merge(Subject.PERSON, kept, gone, choices, false);
    }

    /// Makes two one by itself: once undone, they are remembered as not the same.
    int mergeByItself(int kept, int gone) {
        return merge(Subject.PERSON, kept, gone, Choices.NONE, true);
    }

    /// Makes the second organisation one with the first. Its name is remembered, so that it means the first from then on.
    public int mergeOrganisations(int kept, int gone) {
        return merge(Subject.ORGANISATION, kept, gone, Choices.NONE, false);
    }

    private int merge(Subject what, int kept, int gone, Choices choices, boolean automatic) {
        if (kept == gone) throw new Refusal("merger.self");
        int id = store.transaction(sql -> joining.join(sql, what, kept, gone, choices, automatic));
        announce(what, Set.of(kept, gone));
        return id;
    }

    /// Makes two again of what a merger made one. What was added since stays with the one kept; what was changed since
    /// stays changed.
    ///
    /// @param laterToo whether mergers made since of the same go first; else they are a reason to refuse
    public void undo(int id, boolean laterToo) {
        undo(id, laterToo, true);
    }

    private void undo(int id, boolean laterToo, boolean forGood) {
        var undone = new HashSet<Merger>();
        store.transaction(sql -> {
            undo(sql, find(sql, id).orElseThrow(() -> new Refusal("merger.undone")), laterToo, forGood, undone);
            return true;
        });
        for (var what : Subject.values()) {
            var touched = new HashSet<Integer>();
            for (var each : undone) if (each.what() == what) touched.addAll(Set.of(each.keptId(), each.goneId()));
            if (!touched.isEmpty()) announce(what, touched);
        }
    }

    private void undo(DSLContext sql, Merger merger, boolean laterToo, boolean forGood, Set<Merger> undone) {
        var later = fetch(sql, MERGER.ID.gt(merger.id()).and(MERGER.WHAT.eq(merger.what().word()))
                .and(MERGER.KEPT_ID.eq(merger.keptId())
                        .or(MERGER.GONE_ID.eq(merger.keptId()))
                        .or(MERGER.OTHERS.contains("," + merger.keptId() + ","))));
        for (var each : later) {
            if (!laterToo) throw new Refusal("merger.later", each.keptName(), each.goneName());
            if (find(sql, each.id()).isPresent()) undo(sql, each, true, forGood, undone);
        }
        separation.separate(sql, merger, forGood);
        undone.add(merger);
    }

    /// Undoes those that touch people or organisations an import added, so that it can be undone itself.
    ///
    /// @return how many
    public int undoBefore(int importId) {
        int before = store.sql().fetchCount(MERGER);
        while (true) {
            var touching = store.sql()
                    .select(MERGER.ID)
                    .from(MERGER)
                    .leftJoin(PERSON)
                    .on(MERGER.WHAT.eq(Subject.PERSON.word()), PERSON.ID.eq(MERGER.KEPT_ID))
                    .where(MERGER.GONE_IMPORT_ID.eq(importId).or(PERSON.IMPORT_ID.eq(importId)))
                    .orderBy(MERGER.ID.desc())
                    .limit(1)
                    .fetchOptional(MERGER.ID);
            if (touching.isEmpty()) return before - store.sql().fetchCount(MERGER);
            undo(touching.get(), true, false);
        }
    }

    /// Of these people, those others were made one with.
    public static Set<Integer> held(DSLContext sql, Set<Integer> people) {
        return sql.select(MERGER.KEPT_ID)
                .from(MERGER)
                .where(MERGER.WHAT.eq(Subject.PERSON.word()), MERGER.KEPT_ID.in(people))
                .fetchSet(MERGER.KEPT_ID);
    }

    /// Those that stand, the latest first.
    public List<Merger> latest(int most) {
        var all = fetch(store.sql(), org.jooq.impl.DSL.noCondition());
        return all.subList(0, Math.min(most, all.size()));
    }

    /// Those that made someone who they are, the latest first.
    public List<Merger> into(Subject what, int keptId) {
        return fetch(store.sql(), MERGER.WHAT.eq(what.word()).and(MERGER.KEPT_ID.eq(keptId)));
    }

    public Optional<Merger> find(int id) {
        return find(store.sql(), id);
    }

    /// Whom someone gone is one with now; empty where nobody of that number ever was made one with another.
    public Optional<Integer> now(Subject what, int goneId) {
        var into = store.sql()
                .select(MERGER.KEPT_ID)
                .from(MERGER)
                .where(MERGER.WHAT.eq(what.word()), MERGER.GONE_ID.eq(goneId))
                .fetchOptional(MERGER.KEPT_ID);
        return into.map(kept -> now(what, kept).orElse(kept));
    }

    private Optional<Merger> find(DSLContext sql, int id) {
        return fetch(sql, MERGER.ID.eq(id)).stream().findFirst();
    }

    private List<Merger> fetch(DSLContext sql, Condition which) {
        return sql.select(MERGER.ID, MERGER.WHAT, MERGER.KEPT_ID, MERGER.GONE_ID, MERGER.KEPT_NAME, MERGER.GONE_NAME, MERGER.AUTOMATIC, MERGER.AT)
                .from(MERGER)
                .where(which)
                .orderBy(MERGER.ID.desc())
                .fetch(this::merger);
    }

    private Merger merger(Record row) {
        return new Merger(
                row.get(MERGER.ID),
                Subject.of(row.get(MERGER.WHAT)),
                row.get(MERGER.KEPT_ID),
                row.get(MERGER.GONE_ID),
                row.get(MERGER.KEPT_NAME),
                row.get(MERGER.GONE_NAME),
                row.get(MERGER.AUTOMATIC),
                row.get(MERGER.AT),
                almanac.dayOf(row.get(MERGER.AT)));
    }

    private void announce(Subject what, Set<Integer> touched) {
        if (what == Subject.ORGANISATION) return;
        touched.stream().sorted().forEach(person -> events.announce(new PersonChanged(person)));
        events.announce(new LedgerChanged(touched));
        events.announce(new SpheresChanged());
    }
}
