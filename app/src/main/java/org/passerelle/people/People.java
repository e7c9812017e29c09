package org.passerelle.people;

import static org.passerelle.people.db.Tables.IDENTITY;
import static org.passerelle.people.db.Tables.ORGANISATION;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.ROLE;
import static org.passerelle.people.db.Tables.SPHERE_MEMBER;
import static org.passerelle.people.db.Tables.TAG;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.PartialDate;
import org.passerelle.platform.sql.Store;

/// Everyone in the network, one at a time.
public final class People {

    private final Store store;
    private final Spheres spheres;

    public People(Store store, Spheres spheres) {
        this.store = store;
        this.spheres = spheres;
    }

    /// All that is known of a person, in five small queries; empty where there is no such person.
    public Optional<Person> find(int id) {
        return store.sql().selectFrom(PERSON).where(PERSON.ID.eq(id)).fetchOptional(this::person);
    }

    /// The name of a person, for a sentence about them.
    public Optional<String> name(int id) {
        return store.sql().select(PERSON.NAME).from(PERSON).where(PERSON.ID.eq(id)).fetchOptional(PERSON.NAME);
    }

    /// The addresses shown of several people at once.
    public Map<Integer, List<Address>> addresses(Collection<Integer> ids) {
        return store.sql()
                .select(IDENTITY.PERSON_ID, IDENTITY.KIND, IDENTITY.VALUE)
                .from(IDENTITY)
                .where(IDENTITY.PERSON_ID.in(ids), Address.areShown(IDENTITY.KIND))
                .orderBy(IDENTITY.KIND, IDENTITY.ID)
                .fetchGroups(IDENTITY.PERSON_ID, row -> new Address(row.value2(), row.value3()));
    }

    /// The roles of several people at once, past ones too, the current first.
    public Map<Integer, List<Role>> roles(Collection<Integer> ids) {
        var roles = store.sql()
                .select(ROLE.PERSON_ID, ROLE.ID, ROLE.TITLE, ORGANISATION.NAME, ROLE.STARTED, ROLE.ENDED, ORGANISATION.ID)
                .from(ROLE)
                .leftJoin(ORGANISATION)
                .on(ORGANISATION.ID.eq(ROLE.ORGANISATION_ID))
                .where(ROLE.PERSON_ID.in(ids))
                .fetchGroups(ROLE.PERSON_ID, row -> new Role(
                        row.value2(), row.value3(), row.value4() == null ? "" : row.value4(), date(row.value5()),
                        date(row.value6()), row.value7()));
        roles.replaceAll((_, some) -> some.stream().sorted(Role.CURRENT_FIRST).toList());
        return roles;
    }

    /// The person by name alone.
    public Optional<Named> named(int id) {
        return name(id).map(name -> new Named(id, name, ""));
    }

    /// Those met through someone, by name.
    public List<Named> metThrough(int id) {
        return store.sql()
                .select(PERSON.ID, PERSON.NAME, PERSON.HEADLINE)
                .from(PERSON)
                .where(PERSON.MET_THROUGH.eq(id))
                .orderBy(PERSON.FOLDED, PERSON.ID)
                .fetch(row -> new Named(row.value1(), row.value2(), row.value3()));
    }

    private Person person(Record row) {
        int id = row.get(PERSON.ID);
        return new Person(
                id,
                row.get(PERSON.NAME),
                Naming.given(row.get(PERSON.NAME), row.get(PERSON.GIVEN)),
                row.get(PERSON.HEADLINE),
                date(row.get(PERSON.BIRTHDAY)),
                row.get(PERSON.NOTE),
                new Encounter(
                        row.get(PERSON.MET_HOW), row.get(PERSON.MET_WHERE), date(row.get(PERSON.MET_ON)), through(row), row.get(PERSON.MET_IN_PERSON) != 0),
                new Manner(row.get(PERSON.LANGUAGE), row.get(PERSON.MANNER)),
                row.get(PERSON.CADENCE_DAYS),
                row.get(PERSON.CREATED_AT),
                row.get(PERSON.ARCHIVED_AT),
                addresses(List.of(id)).getOrDefault(id, List.of()),
                roles(List.of(id)).getOrDefault(id, List.of()),
                spheres(id),
                tags(id));
    }

    private @Nullable Named through(Record row) {
        var id = row.get(PERSON.MET_THROUGH);
        return id == null ? null : named(id).orElse(null);
    }

    private List<Sphere> spheres(int id) {
        var of = store.sql()
                .select(SPHERE_MEMBER.SPHERE_ID)
                .from(SPHERE_MEMBER)
                .where(SPHERE_MEMBER.PERSON_ID.eq(id))
                .fetchSet(SPHERE_MEMBER.SPHERE_ID);
        return spheres.all().stream().filter(sphere -> of.contains(sphere.id())).toList();
    }

    private List<String> tags(int id) {
        return store.sql()
                .select(TAG.NAME)
                .from(TAG)
                .where(TAG.PERSON_ID.eq(id))
                .orderBy(TAG.NAME)
                .fetch(TAG.NAME);
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
