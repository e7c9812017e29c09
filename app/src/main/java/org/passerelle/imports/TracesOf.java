package org.passerelle.imports;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.passerelle.exchanges.db.Tables.EXCHANGE;
import static org.passerelle.exchanges.db.Tables.PARTICIPANT;
import static org.passerelle.imports.db.Tables.CARD;
import static org.passerelle.imports.db.Tables.ECHO;
import static org.passerelle.imports.db.Tables.IMPORT_CHANGE;
import static org.passerelle.imports.db.Tables.SIGHTING;
import static org.passerelle.imports.db.Tables.STATEMENT;
import static org.passerelle.people.db.Tables.IDENTITY;
import static org.passerelle.people.db.Tables.ORGANISATION;
import static org.passerelle.people.db.Tables.OWN_IDENTITY;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.PHOTO;
import static org.passerelle.people.db.Tables.ROLE;
import static org.passerelle.people.db.Tables.TAG;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.passerelle.people.Fillings;
import org.passerelle.people.PersonIndex;

/// What one import left in the tables, and how to take it away.
final class TracesOf {

    private static final int AT_ONCE = 1_000;

    /// Some of the people the import added.
    ///
    /// @param last the last of them; -1 at the end
    /// @param held those who stay, because the owner changed them
    /// @param handedOver those who stay, because another import speaks of them
    record Taken(int last, int gone, Set<Integer> held, Set<Integer> handedOver) {}

    private final int id;
    private int exchangesGone;

    TracesOf(int importId) {
        this.id = importId;
    }

    /// How many exchanges went; the others are another import's now.
    int exchangesGone() {
        return exchangesGone;
    }

    /// Some exchanges; 0 at the end.
    int takeExchanges(DSLContext sql) {
        var some = sql.select(EXCHANGE.ID)
                .from(EXCHANGE)
                .where(EXCHANGE.IMPORT_ID.eq(id))
                .orderBy(EXCHANGE.ID)
                .limit(AT_ONCE)
                .fetch(EXCHANGE.ID);
        if (some.isEmpty()) return 0;
        handOver(sql, EXCHANGE.IMPORT_ID, "exchange", EXCHANGE.ID, inline(""), EXCHANGE.ID.in(some));
        exchangesGone += sql.deleteFrom(EXCHANGE)
                .where(EXCHANGE.ID.in(some), EXCHANGE.IMPORT_ID.eq(id))
                .execute();
        return some.size();
    }

    /// People it did not add, to whom it added something.
    Set<Integer> peopleAddedTo(DSLContext sql) {
        return sql.select(IDENTITY.PERSON_ID)
                .from(IDENTITY)
                .where(IDENTITY.IMPORT_ID.eq(id))
                .union(select(ROLE.PERSON_ID).from(ROLE).where(ROLE.IMPORT_ID.eq(id)))
                .union(select(TAG.PERSON_ID).from(TAG).where(TAG.IMPORT_ID.eq(id)))
                .union(select(IMPORT_CHANGE.PERSON_ID).from(IMPORT_CHANGE).where(IMPORT_CHANGE.IMPORT_ID.eq(id)))
                .fetchSet(0, Integer.class);
    }

    /// Some of the people it added, after the one given.
    Taken takePeople(DSLContext sql, int after, boolean alsoChanged, List<Claim> claims) {
        var some = sql.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.IMPORT_ID.eq(id), PERSON.ID.gt(after))
                .orderBy(PERSON.ID)
                .limit(AT_ONCE)
                .fetch(PERSON.ID);
        if (some.isEmpty()) return new Taken(-1, 0, Set.of(), Set.of());
        var handedOver = handOver(sql, some);
        var gone = new HashSet<>(some);
        gone.removeAll(handedOver);
        var held = alsoChanged ? Set.<Integer>of() : held(sql, gone, claims);
        gone.removeAll(held);
        remove(sql, gone);
        return new Taken(some.getLast(), gone.size(), held, handedOver);
    }

    /// Gives people another import speaks of to that one.
    private Set<Integer> handOver(DSLContext sql, Collection<Integer> people) {
        var others = sql.select(SIGHTING.PERSON_ID, min(SIGHTING.IMPORT_ID))
                .from(SIGHTING)
                .where(SIGHTING.PERSON_ID.in(people), SIGHTING.IMPORT_ID.ne(id))
                .groupBy(SIGHTING.PERSON_ID)
                .fetchMap(SIGHTING.PERSON_ID, min(SIGHTING.IMPORT_ID));
        others.forEach((person, other) -> sql.update(PERSON)
                .set(PERSON.IMPORT_ID, other)
                .where(PERSON.ID.eq(person))
                .execute());
        return others.keySet();
    }

    private static Set<Integer> held(DSLContext sql, Collection<Integer> people, List<Claim> claims) {
        var held = new HashSet<>(sql.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.ID.in(people), PERSON.EDITED_AT.isNotNull())
                .union(select(PARTICIPANT.PERSON_ID).from(PARTICIPANT).where(PARTICIPANT.PERSON_ID.in(people)))
                .fetch(0, Integer.class));
        for (var claim : claims) held.addAll(claim.held(sql, people));
        return held;
    }

    private static void remove(DSLContext sql, Set<Integer> people) {
        var exchanges = sql.selectDistinct(PARTICIPANT.EXCHANGE_ID)
                .from(PARTICIPANT)
                .where(PARTICIPANT.PERSON_ID.in(people))
                .fetch(PARTICIPANT.EXCHANGE_ID);
        PersonIndex.forget(sql, people);
        sql.deleteFrom(PERSON).where(PERSON.ID.in(people)).execute();
        sql.deleteFrom(EXCHANGE)
                .where(
                        EXCHANGE.ID.in(exchanges),
                        notExists(selectOne().from(PARTICIPANT).where(PARTICIPANT.EXCHANGE_ID.eq(EXCHANGE.ID))))
                .execute();
    }

    /// What it added to people who stay, but for those it added itself and the owner holds on to.
    int takeAdditions(DSLContext sql) {
        fillings(sql);
        handOver(sql, IDENTITY.IMPORT_ID, "identity", IDENTITY.ID, inline(""), isElsewhere(IDENTITY.PERSON_ID));
        handOver(sql, ROLE.IMPORT_ID, "role", ROLE.ID, inline(""), isElsewhere(ROLE.PERSON_ID));
        handOver(sql, TAG.IMPORT_ID, "tag", TAG.PERSON_ID, TAG.NAME, isElsewhere(TAG.PERSON_ID));
        handOver(sql, PHOTO.IMPORT_ID, "photo", PHOTO.PERSON_ID, PHOTO.HASH, isElsewhere(PHOTO.PERSON_ID));
        remove(sql, IDENTITY.IMPORT_ID, IDENTITY.PERSON_ID);
        remove(sql, ROLE.IMPORT_ID, ROLE.PERSON_ID);
        remove(sql, TAG.IMPORT_ID, TAG.PERSON_ID);
        remove(sql, PHOTO.IMPORT_ID, PHOTO.PERSON_ID);
        remove(sql, CARD.IMPORT_ID, CARD.PERSON_ID);
        remove(sql, SIGHTING.IMPORT_ID, SIGHTING.PERSON_ID);
        sql.deleteFrom(ECHO).where(ECHO.IMPORT_ID.eq(id)).execute();
        sql.deleteFrom(STATEMENT).where(STATEMENT.IMPORT_ID.eq(id)).execute();
        sql.deleteFrom(OWN_IDENTITY).where(OWN_IDENTITY.IMPORT_ID.eq(id)).execute();
        return organisations(sql);
    }

    private int organisations(DSLContext sql) {
        var roles = ROLE.ORGANISATION_ID.eq(ORGANISATION.ID);
        var unused = notExists(selectOne().from(ROLE).where(roles));
        sql.update(ORGANISATION)
                .set(ORGANISATION.IMPORT_ID, select(min(ROLE.IMPORT_ID)).from(ROLE).where(roles))
                .where(ORGANISATION.IMPORT_ID.eq(id), exists(selectOne().from(ROLE).where(roles)))
                .execute();
        return sql.deleteFrom(ORGANISATION).where(ORGANISATION.IMPORT_ID.eq(id), unused).execute();
    }

    private void fillings(DSLContext sql) {
        sql.selectFrom(IMPORT_CHANGE)
                .where(IMPORT_CHANGE.IMPORT_ID.eq(id))
                .forEach(row -> Fillings.takeBack(
                        sql, row.get(IMPORT_CHANGE.PERSON_ID), row.get(IMPORT_CHANGE.FIELD), row.get(IMPORT_CHANGE.WAS),
                        row.get(IMPORT_CHANGE.BECAME)));
        sql.deleteFrom(IMPORT_CHANGE).where(IMPORT_CHANGE.IMPORT_ID.eq(id)).execute();
    }

    Set<Integer> stillThere(DSLContext sql, Collection<Integer> people) {
        return sql.select(PERSON.ID).from(PERSON).where(PERSON.ID.in(people)).fetchSet(PERSON.ID);
    }

    /// Gives to another import what that one says too.
    private void handOver(
            DSLContext sql, TableField<Record, Integer> importOf, String what, Field<Integer> thing, Field<String> word,
            Condition some) {
        var echoed = ECHO.WHAT.eq(what).and(ECHO.ID.eq(thing)).and(ECHO.WORD.eq(word)).and(ECHO.IMPORT_ID.ne(id));
        sql.update(importOf.getTable())
                .set(importOf, select(min(ECHO.IMPORT_ID)).from(ECHO).where(echoed))
                .where(importOf.eq(id), some, exists(selectOne().from(ECHO).where(echoed)))
                .execute();
    }

    private void remove(DSLContext sql, TableField<Record, Integer> importOf, Field<Integer> person) {
        sql.deleteFrom(importOf.getTable()).where(importOf.eq(id), isElsewhere(person)).execute();
    }

    /// That the person is not one this import added.
    private Condition isElsewhere(Field<Integer> person) {
        return person.notIn(select(PERSON.ID).from(PERSON).where(PERSON.IMPORT_ID.eq(id)));
    }
}
