package org.passerelle.people;

import static java.util.stream.Collectors.joining;
import static org.jooq.impl.DSL.val;
import static org.passerelle.people.db.Tables.IDENTITY;
import static org.passerelle.people.db.Tables.ORGANISATION;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.ROLE;
import static org.passerelle.people.db.Tables.TAG;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.passerelle.platform.Fold;
import org.passerelle.platform.sql.Store;

/// What a search finds a person by: names, organisations, roles, tags, notes and addresses, folded.
public final class PersonIndex {

    private static final int CHUNK = 500;
    private static final int WORDS_CHARACTERS_MAXIMUM = 4_000;

    private final Store store;

    public PersonIndex(Store store) {
        this.store = store;
    }

    /// Indexes these people as they now stand in the transaction given. Cost: four queries for each five hundred people,
    /// and one or two for each.
    public void index(DSLContext sql, Collection<Integer> people) {
        var all = List.copyOf(people);
        for (int from = 0; from < all.size(); from += CHUNK)
            indexChunk(sql, all.subList(from, Math.min(from + CHUNK, all.size())));
    }

    /// Forgets people about to go.
    public static void forget(DSLContext sql, Collection<Integer> people) {
        if (!people.isEmpty())
            sql.deleteFrom(DSL.table("person_search")).where(DSL.field("rowid", Integer.class).in(people)).execute();
    }

    private void indexChunk(DSLContext sql, List<Integer> people) {
        var words = new LinkedHashMap<Integer, StringJoiner>();
        persons(sql, people).forEach(row -> add(words, row.value1(), row.value2()));
        roles(sql, people).forEach(row -> add(words, row.value1(), row.value2()));
        addresses(sql, people).forEach(row -> add(words, row.value1(), telling(row.value2())));
        tags(sql, people).forEach(row -> add(words, row.value1(), row.value2()));
        words.forEach((person, found) -> store.dialect().indexPerson(sql, person, distinct(found.toString())));
    }

    private static Select<? extends Record2<Integer, String>> persons(DSLContext sql, Collection<Integer> people) {
        var text = concat(PERSON.NAME, PERSON.GIVEN, PERSON.FAMILY, PERSON.HEADLINE, PERSON.NOTE, PERSON.MET_HOW, PERSON.MET_WHERE);
        return sql.select(PERSON.ID, text).from(PERSON).where(PERSON.ID.in(people));
    }

    private static Select<? extends Record2<Integer, String>> roles(DSLContext sql, Collection<Integer> people) {
        return sql.select(ROLE.PERSON_ID, concat(ROLE.TITLE, DSL.coalesce(ORGANISATION.NAME, "")))
                .from(ROLE)
                .leftJoin(ORGANISATION)
                .on(ORGANISATION.ID.eq(ROLE.ORGANISATION_ID))
                .where(ROLE.PERSON_ID.in(people));
    }

    private static Select<? extends Record2<Integer, String>> addresses(DSLContext sql, Collection<Integer> people) {
        return sql.select(IDENTITY.PERSON_ID, IDENTITY.VALUE)
                .from(IDENTITY)
                .where(IDENTITY.PERSON_ID.in(people), Address.areShown(IDENTITY.KIND));
    }

    private static Select<? extends Record2<Integer, String>> tags(DSLContext sql, Collection<Integer> people) {
        return sql.select(TAG.PERSON_ID, TAG.NAME).from(TAG).where(TAG.PERSON_ID.in(people));
    }

    @SafeVarargs
    private static Field<String> concat(Field<String>... fields) {
        var parts = new ArrayList<Field<?>>();
        for (var field : fields) {
            parts.add(field);
            parts.add(val(" "));
        }
        return DSL.concat(parts.toArray(Field[]::new));
    }

    private static void add(Map<Integer, StringJoiner> words, int person, String text) {
        words.computeIfAbsent(person, p -> new StringJoiner(" ")).add(text);
    }

    /// What tells an address from others: `awa ba example` of `awa.ba@example.org`, the slug of a profile.
    private static String telling(String address) {
        return Arrays.stream(address.replaceFirst("^linkedin\\.com/in/", "").split("/"))
                .map(part -> part.replaceFirst("(?<=.)\\.[^.]*$", "").replaceAll("[@.]", " "))
                .collect(joining(" "));
    }

    private static String distinct(String text) {
        var cut = text.length() > WORDS_CHARACTERS_MAXIMUM ? text.substring(0, WORDS_CHARACTERS_MAXIMUM) : text;
        return Arrays.stream(Fold.of(cut).split("[ @.]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(joining(" "));
    }
}
