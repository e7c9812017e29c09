package org.passerelle.people;

import static org.passerelle.people.Aspect.columns;
import static org.passerelle.people.Aspect.rows;
import static org.passerelle.people.db.Tables.IDENTITY;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.ROLE;
import static org.passerelle.people.db.Tables.SPHERE;
import static org.passerelle.people.db.Tables.SPHERE_MEMBER;
import static org.passerelle.people.db.Tables.TAG;

import java.util.List;

/// What can be edited of a person, one thing at a time.
final class Aspects {

    private static final Aspect.Part ADDRESS_ROWS = rows(IDENTITY, IDENTITY.PERSON_ID);
    private static final Aspect.Part ROLE_ROWS = rows(ROLE, ROLE.PERSON_ID);
    private static final Aspect.Part SPHERE_ROWS = rows(SPHERE_MEMBER, SPHERE_MEMBER.PERSON_ID);
    private static final Aspect.Part TAG_ROWS = rows(TAG, TAG.PERSON_ID);

    static final Aspect ADDITION = new Aspect(
            "addition", List.of(rows(PERSON, PERSON.ID), ADDRESS_ROWS, ROLE_ROWS, SPHERE_ROWS, TAG_ROWS));
    static final Aspect NAME = new Aspect(
            "name",
            List.of(columns(
                    PERSON, PERSON.ID, PERSON.NAME, PERSON.GIVEN, PERSON.FAMILY, PERSON.FOLDED, PERSON.HEADLINE, PERSON.BIRTHDAY)));
    static final Aspect ADDRESSES = new Aspect("addresses", List.of(ADDRESS_ROWS));
    static final Aspect ROLES = new Aspect("roles", List.of(ROLE_ROWS));
    static final Aspect GROUPS = new Aspect("groups", List.of(SPHERE_ROWS, TAG_ROWS));
    static final Aspect ENCOUNTER = new Aspect(
            "encounter",
            List.of(columns(PERSON, PERSON.ID, PERSON.MET_HOW, PERSON.MET_WHERE, PERSON.MET_ON, PERSON.MET_THROUGH, PERSON.MET_IN_PERSON)));
    static final Aspect NOTE = new Aspect("note", List.of(columns(PERSON, PERSON.ID, PERSON.NOTE)));
    static final Aspect MANNER = new Aspect("manner", List.of(columns(PERSON, PERSON.ID, PERSON.LANGUAGE, PERSON.MANNER)));
    static final Aspect CADENCE = new Aspect("cadence", List.of(columns(PERSON, PERSON.ID, PERSON.CADENCE_DAYS)));
    static final Aspect ARCHIVAL = new Aspect("archival", List.of(columns(PERSON, PERSON.ID, PERSON.ARCHIVED_AT)));

    /// Of a sphere, not of a person.
    static final Aspect SPHERE_ITSELF = new Aspect(
            "sphere", List.of(rows(SPHERE, SPHERE.ID), rows(SPHERE_MEMBER, SPHERE_MEMBER.SPHERE_ID)));

    static final List<Aspect> ALL = List.of(ADDITION, NAME, ADDRESSES, ROLES, GROUPS, ENCOUNTER, NOTE, MANNER, CADENCE, ARCHIVAL);

    private Aspects() {}
}
