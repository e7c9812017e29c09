package org.passerelle.people.vcard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.passerelle.people.db.Tables.IDENTITY;
import static org.passerelle.people.db.Tables.ORGANISATION;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.ROLE;
import static org.passerelle.people.db.Tables.SPHERE_MEMBER;
import static org.passerelle.people.db.Tables.TAG;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.PartialDate;
import org.passerelle.people.Address;
import org.passerelle.people.Role;

/// Reads what cards say, in five queries whatever the number of people.
///
/// @param identity of this network, which makes the numbers of its people unique in the world
/// @param spheres by number, in the owner's language
record FactRows(DSLContext sql, String identity, Map<Integer, String> spheres) {

    /// @param which people, by the column that holds their number
    /// @param also a condition on the person alone
    List<CardFacts> fetch(Function<Field<Integer>, Condition> which, Condition also) {
        var addresses = addresses(which.apply(IDENTITY.PERSON_ID));
        var roles = roles(which.apply(ROLE.PERSON_ID));
        var groups = groups(which.apply(SPHERE_MEMBER.PERSON_ID));
        var tags = sql.select(TAG.PERSON_ID, TAG.NAME)
                .from(TAG)
                .where(which.apply(TAG.PERSON_ID))
                .orderBy(TAG.NAME)
                .fetchGroups(TAG.PERSON_ID, TAG.NAME);
        return sql
                .select(
                        PERSON.ID, PERSON.NAME, PERSON.GIVEN, PERSON.FAMILY, PERSON.BIRTHDAY, PERSON.NOTE,
                        PERSON.CREATED_AT, PERSON.EDITED_AT)
                .from(PERSON)
                .where(which.apply(PERSON.ID), also)
                .orderBy(PERSON.ID)
                .fetch(row -> {
                    int id = row.get(PERSON.ID);
                    var labels = Stream.of(groups, tags).flatMap(of -> of.getOrDefault(id, List.of()).stream());
                    return facts(row, addresses.getOrDefault(id, List.of()), roles.getOrDefault(id, List.of()), labels.toList());
                });
    }

    static String uid(String identity, int id) {
        return UUID.nameUUIDFromBytes((identity + "/" + id).getBytes(UTF_8)).toString();
    }

    private CardFacts facts(Record row, List<Address> addresses, List<Role> roles, List<String> labels) {
        int id = row.get(PERSON.ID);
        var edited = row.get(PERSON.EDITED_AT);
        return new CardFacts(
                id,
                uid(identity, id),
                row.get(PERSON.NAME),
                row.get(PERSON.GIVEN),
                row.get(PERSON.FAMILY),
                date(row.get(PERSON.BIRTHDAY)),
                row.get(PERSON.NOTE),
                addresses.stream().filter(Address::isShown).toList(),
                roles.stream().sorted(Role.CURRENT_FIRST).toList(),
                labels,
                edited == null ? row.get(PERSON.CREATED_AT) : edited);
    }

    private Map<Integer, List<Address>> addresses(Condition which) {
        return sql.select(IDENTITY.PERSON_ID, IDENTITY.KIND, IDENTITY.VALUE)
                .from(IDENTITY)
                .where(which)
                .orderBy(IDENTITY.ID)
                .fetchGroups(IDENTITY.PERSON_ID, row -> new Address(row.value2(), row.value3()));
    }

    private Map<Integer, List<Role>> roles(Condition which) {
        return sql.select(ROLE.PERSON_ID, ROLE.ID, ROLE.TITLE, ORGANISATION.NAME, ROLE.STARTED)
                .from(ROLE)
                .leftJoin(ORGANISATION)
                .on(ORGANISATION.ID.eq(ROLE.ORGANISATION_ID))
                .where(which, ROLE.ENDED.isNull())
                .fetchGroups(
                        ROLE.PERSON_ID,
                        row -> new Role(
                                row.value2(), row.value3(), row.value4() == null ? "" : row.value4(), date(row.value5()), null));
    }

    private Map<Integer, List<String>> groups(Condition which) {
        return sql.select(SPHERE_MEMBER.PERSON_ID, SPHERE_MEMBER.SPHERE_ID)
                .from(SPHERE_MEMBER)
                .where(which)
                .orderBy(SPHERE_MEMBER.SPHERE_ID)
                .fetchGroups(SPHERE_MEMBER.PERSON_ID, row -> spheres.getOrDefault(row.value2(), ""));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
