package org.passerelle.duplicates;

import static java.util.stream.Collectors.joining;
import static org.passerelle.duplicates.Tables.column;
import static org.passerelle.duplicates.db.Tables.MERGER;
import static org.passerelle.people.db.Tables.ROLE;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.passerelle.duplicates.Trail.Row;
import org.passerelle.people.Edits;
import org.passerelle.people.PersonIndex;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Inventory;
import org.passerelle.platform.sql.Inventory.Pointer;
import org.passerelle.platform.sql.Store;
import tools.jackson.databind.json.JsonMapper;

/// Makes one of two, within a transaction.
final class Joining {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /// That an import says a tag too refers to its bearer, though no key says so.
    private static final Pointer ECHO = new Pointer("echo", "id");
    /// Nor does one say whom an edit was about: what the owner corrected is heeded by imports under the new number.
    private static final Pointer EDIT = new Pointer("edit", "subject");

    private final Store store;
    private final Almanac almanac;
    private final PersonIndex index;
    private final Set<String> derived;

    Joining(Store store, Almanac almanac, PersonIndex index, Set<String> derived) {
        this.store = store;
        this.almanac = almanac;
        this.index = index;
        this.derived = derived;
    }

    int join(DSLContext sql, Subject what, int kept, int gone, Choices choices, boolean automatic) {
        var stays = row(sql, what, kept);
        var goes = row(sql, what, gone);
        var trail = what == Subject.PERSON ? people(sql, stays, goes, choices) : organisations(sql, stays, goes);
        int id = Ids.next(sql, "merger");
        sql.insertInto(MERGER)
                .set(MERGER.ID, id)
                .set(MERGER.WHAT, what.word())
                .set(MERGER.KEPT_ID, kept)
                .set(MERGER.GONE_ID, gone)
                .set(MERGER.KEPT_NAME, Objects.toString(stays.values().get("name")))
                .set(MERGER.GONE_NAME, Objects.toString(goes.values().get("name")))
                .set(MERGER.GONE_IMPORT_ID, (Integer) goes.values().get("import_id"))
                .set(MERGER.AUTOMATIC, automatic)
                .set(MERGER.OTHERS, what == Subject.PERSON ? others(trail, kept, gone) : ",")
                .set(MERGER.LOG, JSON.writeValueAsString(trail))
                .set(MERGER.AT, almanac.now())
                .execute();
        return id;
    }

    private Trail people(DSLContext sql, Row stays, Row goes, Choices choices) {
        int kept = Facts.id(stays);
        int gone = Facts.id(goes);
        var moves = new Moves(sql, Inventory.of(store), Subject.PERSON, kept, gone);
        Pairs.ALL.forEach(moves::move);
        new SameRoles(sql, kept, gone).putAside(moves);
        moves.move(ECHO, column("what").eq("tag"));
        moves.move(EDIT, column("aspect").in(Edits.ASPECTS));
        for (var became : new Facts(stays, goes, choices).changes()) moves.change("person", kept, was(stays, became), became);
        for (var reference : references(Subject.PERSON))
            moves.move(reference, reference.table().equals("person") ? column("id").ne(kept) : Moves.all());
        PersonIndex.forget(sql, List.of(gone));
        moves.putAside("person", column("id").eq(gone));
        index.index(sql, List.of(kept));
        return moves.trail();
    }

    /// People besides the two whom rows put aside speak of, such as whoever introduced them.
    private String others(Trail trail, int kept, int gone) {
        var others = new TreeSet<Integer>();
        for (var reference : Inventory.of(store).pointersTo(Subject.PERSON.word())) {
            for (var row : trail.aside()) if (row.table().equals(reference.table())) add(others, row.values().get(reference.column()));
            for (var changed : trail.changed()) {
                add(others, changed.was().get(reference.column()));
                add(others, changed.became().get(reference.column()));
            }
        }
        others.removeAll(Set.of(kept, gone));
        return others.stream().map(String::valueOf).collect(joining(",", ",", ","));
    }

    private static void add(Set<Integer> people, @Nullable Object id) {
        if (id instanceof Number number) people.add(number.intValue());
    }

    private Trail organisations(DSLContext sql, Row stays, Row goes) {
        int kept = Facts.id(stays);
        int gone = Facts.id(goes);
        var moves = new Moves(sql, Inventory.of(store), Subject.ORGANISATION, kept, gone);
        references(Subject.ORGANISATION).forEach(reference -> moves.move(reference, Moves.all()));
        moves.putAside("organisation", column("id").eq(gone));
        moves.add(new Row(
                "organisation_alias", Map.of("folded", Objects.requireNonNull(goes.values().get("folded")), "organisation_id", kept)));
        index.index(sql, members(sql, kept));
        return moves.trail();
    }

    static Set<Integer> members(DSLContext sql, int organisation) {
        return sql.select(ROLE.PERSON_ID)
                .from(ROLE)
                .where(ROLE.ORGANISATION_ID.eq(organisation))
                .fetchSet(ROLE.PERSON_ID);
    }

    private List<Pointer> references(Subject what) {
        return Inventory.of(store).pointersTo(what.word()).stream()
                .filter(reference -> !derived.contains(reference.table()))
                .filter(reference -> Pairs.ALL.stream().noneMatch(pairs -> pairs.table().equals(reference.table())))
                .toList();
    }

    private static Map<String, @Nullable Object> was(Row person, Map<String, @Nullable Object> became) {
        return became.keySet().stream().collect(
                java.util.LinkedHashMap::new, (was, column) -> was.put(column, person.values().get(column)), Map::putAll);
    }

    private static Row row(DSLContext sql, Subject what, int id) {
        return Tables.rows(sql, what.word(), column("id").eq(id)).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("merger.nobody"));
    }
}
