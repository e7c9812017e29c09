package org.passerelle.exports;

import static org.passerelle.people.db.Tables.IDENTITY;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.SPHERE_MEMBER;
import static org.passerelle.people.db.Tables.TAG;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.PartialDate;
import org.passerelle.people.Address;
import org.passerelle.people.People;
import org.passerelle.people.Role;
import org.passerelle.people.Sphere;
import org.passerelle.people.Spheres;
import org.passerelle.platform.sql.Store;

/// All people, one after another in the order of their numbers: five queries for each five hundred, who alone are in memory.
final class Everyone {

    private static final int CHUNK = 500;

    private final Store store;
    private final People people;
    private final Spheres spheres;

    Everyone(Store store, People people, Spheres spheres) {
        this.store = store;
        this.people = people;
        this.spheres = spheres;
    }

    int count() {
        return store.sql().fetchCount(PERSON);
    }

    List<Integer> ids() {
        return store.sql().select(PERSON.ID).from(PERSON).orderBy(PERSON.ID).fetch(PERSON.ID);
    }

    void each(Consumer<Profile> each) {
        int last = 0;
        while (true) {
            var chunk = store.sql()
                    .selectFrom(PERSON)
                    .where(PERSON.ID.gt(last))
                    .orderBy(PERSON.ID)
                    .limit(CHUNK)
                    .fetch();
            if (chunk.isEmpty()) return;
            profiles(chunk).forEach(each);
            last = chunk.getLast().get(PERSON.ID);
        }
    }

    private List<Profile> profiles(List<? extends Record> rows) {
        var ids = rows.stream().map(row -> row.get(PERSON.ID)).toList();
        var addresses = addresses(ids);
        var roles = people.roles(ids);
        var members = members(ids);
        var tags = store.sql()
                .select(TAG.PERSON_ID, TAG.NAME)
                .from(TAG)
                .where(TAG.PERSON_ID.in(ids))
                .orderBy(TAG.NAME)
                .fetchGroups(TAG.PERSON_ID, TAG.NAME);
        return rows.stream()
                .map(row -> profile(row, row.get(PERSON.ID), addresses, roles, members, tags))
                .toList();
    }

    private static Profile profile(
            Record row, int id, Map<Integer, List<Address>> addresses, Map<Integer, List<Role>> roles,
            Map<Integer, List<Sphere>> members, Map<Integer, List<String>> tags) {
        var met = new Profile.Met(
                row.get(PERSON.MET_HOW), row.get(PERSON.MET_WHERE), date(row.get(PERSON.MET_ON)),
                row.get(PERSON.MET_THROUGH), row.get(PERSON.MET_IN_PERSON) != 0);
        return new Profile(
                id, row.get(PERSON.NAME), row.get(PERSON.GIVEN), row.get(PERSON.FAMILY), row.get(PERSON.HEADLINE),
                date(row.get(PERSON.BIRTHDAY)), row.get(PERSON.NOTE), met, row.get(PERSON.LANGUAGE),
                row.get(PERSON.CADENCE_DAYS), row.get(PERSON.ARCHIVED_AT) != null,
                addresses.getOrDefault(id, List.of()), roles.getOrDefault(id, List.of()),
                members.getOrDefault(id, List.of()), tags.getOrDefault(id, List.of()));
    }

    private Map<Integer, List<Address>> addresses(List<Integer> ids) {
        return store.sql()
                .select(IDENTITY.PERSON_ID, IDENTITY.KIND, IDENTITY.VALUE)
                .from(IDENTITY)
                .where(IDENTITY.PERSON_ID.in(ids))
                .orderBy(IDENTITY.ID)
                .fetchGroups(IDENTITY.PERSON_ID, row -> new Address(row.value2(), row.value3()));
    }

    private Map<Integer, List<Sphere>> members(List<Integer> ids) {
        var known = spheres.all().stream().collect(Collectors.toMap(Sphere::id, Function.identity()));
        return store.sql()
                .select(SPHERE_MEMBER.PERSON_ID, SPHERE_MEMBER.SPHERE_ID)
                .from(SPHERE_MEMBER)
                .where(SPHERE_MEMBER.PERSON_ID.in(ids), SPHERE_MEMBER.SPHERE_ID.in(known.keySet()))
                .orderBy(SPHERE_MEMBER.SPHERE_ID)
                .fetchGroups(SPHERE_MEMBER.PERSON_ID, row -> known.get(row.value2()));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
