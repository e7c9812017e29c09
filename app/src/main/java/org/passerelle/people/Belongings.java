package org.passerelle.people;

import static org.passerelle.people.db.Tables.IDENTITY;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.ROLE;
import static org.passerelle.people.db.Tables.SPHERE_MEMBER;
import static org.passerelle.people.db.Tables.TAG;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.PartialDate;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;

/// Rewrites what a person has several of: addresses, roles, spheres, tags. What stays keeps its row, and so its source.
final class Belongings {

    private static final int TAG_CHARACTERS_MAXIMUM = 100;

    private final Spheres spheres;

    Belongings(Spheres spheres) {
        this.spheres = spheres;
    }

    void addresses(DSLContext sql, int personId, List<Address> addresses) {
        var kept = addresses.stream().map(Belongings::is).reduce(Address.areShown(IDENTITY.KIND).not(), Condition::or);
        sql.deleteFrom(IDENTITY).where(IDENTITY.PERSON_ID.eq(personId).andNot(kept)).execute();
        for (var address : addresses) {
            var owner = sql.select(PERSON.ID, PERSON.NAME)
                    .from(IDENTITY)
                    .join(PERSON)
                    .on(PERSON.ID.eq(IDENTITY.PERSON_ID))
                    .where(is(address))
                    .fetchOne();
            if (owner == null) insert(sql, personId, address);
            else if (owner.value1() != personId) throw new Refusal("address.taken", address.shown(), owner.value2());
        }
    }

    void roles(DSLContext sql, int personId, List<Role> roles) {
        var kept = roles.stream().map(Role::id).filter(id -> id != 0).toList();
        sql.deleteFrom(ROLE).where(ROLE.PERSON_ID.eq(personId), ROLE.ID.notIn(kept)).execute();
        put(sql, personId, roles);
    }

    /// Adds the roles without a number and changes the others.
    void put(DSLContext sql, int personId, List<Role> roles) {
        for (var role : roles) {
            var organisation = Organisations.named(sql, role.organisation());
            if (role.id() == 0) insert(sql, personId, role, organisation);
            else change(sql, personId, role, organisation);
        }
    }

    void groups(DSLContext sql, int personId, List<Integer> known, String newSphere, List<String> tags) {
        var ids = new TreeSet<>(known);
        if (!newSphere.isBlank()) ids.add(spheres.named(sql, newSphere));
        sql.deleteFrom(SPHERE_MEMBER).where(SPHERE_MEMBER.PERSON_ID.eq(personId), SPHERE_MEMBER.SPHERE_ID.notIn(ids)).execute();
        for (int id : ids)
            sql.insertInto(SPHERE_MEMBER, SPHERE_MEMBER.SPHERE_ID, SPHERE_MEMBER.PERSON_ID)
                    .values(id, personId)
                    .onConflictDoNothing()
                    .execute();
        var names = tags.stream().map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
        if (names.stream().anyMatch(tag -> tag.length() > TAG_CHARACTERS_MAXIMUM)) throw new Refusal("tag.long");
        sql.deleteFrom(TAG).where(TAG.PERSON_ID.eq(personId), TAG.NAME.notIn(names)).execute();
        for (var name : names)
            sql.insertInto(TAG, TAG.PERSON_ID, TAG.NAME).values(personId, name).onConflictDoNothing().execute();
    }

    private static Condition is(Address address) {
        return IDENTITY.KIND.eq(address.kind()).and(IDENTITY.VALUE.eq(address.value()));
    }

    private static void insert(DSLContext sql, int personId, Address address) {
        sql.insertInto(IDENTITY)
                .set(IDENTITY.ID, Ids.next(sql, "identity"))
                .set(IDENTITY.PERSON_ID, personId)
                .set(IDENTITY.KIND, address.kind())
                .set(IDENTITY.VALUE, address.value())
                .execute();
    }

    private static void insert(DSLContext sql, int personId, Role role, @Nullable Integer organisation) {
        sql.insertInto(ROLE)
                .set(ROLE.ID, Ids.next(sql, "role"))
                .set(ROLE.PERSON_ID, personId)
                .set(ROLE.ORGANISATION_ID, organisation)
                .set(ROLE.TITLE, role.title())
                .set(ROLE.STARTED, text(role.started()))
                .set(ROLE.ENDED, text(role.ended()))
                .execute();
    }

    /// A role that was corrected is the owner's own from then on: undoing an import leaves it.
    private static void change(DSLContext sql, int personId, Role role, @Nullable Integer organisation) {
        var same = new ArrayList<Condition>(List.of(
                ROLE.TITLE.eq(role.title()),
                ROLE.ORGANISATION_ID.isNotDistinctFrom(organisation),
                ROLE.STARTED.isNotDistinctFrom(text(role.started())),
                ROLE.ENDED.isNotDistinctFrom(text(role.ended()))));
        sql.update(ROLE)
                .set(ROLE.ORGANISATION_ID, organisation)
                .set(ROLE.TITLE, role.title())
                .set(ROLE.STARTED, text(role.started()))
                .set(ROLE.ENDED, text(role.ended()))
                .setNull(ROLE.IMPORT_ID)
                .where(ROLE.PERSON_ID.eq(personId), ROLE.ID.eq(role.id()))
                .andNot(org.jooq.impl.DSL.and(same))
                .execute();
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return Objects.toString(date, null);
    }
}
