package org.passerelle.vision;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.passerelle.people.db.Tables.ORGANISATION;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.ROLE;
import static org.passerelle.people.db.Tables.SPHERE;
import static org.passerelle.people.db.Tables.SPHERE_MEMBER;
import static org.passerelle.people.db.Tables.TAG;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.passerelle.people.Sphere;
import org.passerelle.platform.Fold;
import org.passerelle.platform.Words;
import org.passerelle.platform.sql.Store;

/// What is known of people in words: what they do and where, the spheres and labels they are in. Folded, to be searched.
public final class Descriptions {

    private final Store store;

    public Descriptions(Store store) {
        this.store = store;
    }

    /// By person; nobody of whom nothing is said. Cost: one query.
    ///
    /// @param which of whom, by the field that holds their number
    public Map<Integer, String> of(Function<Field<Integer>, Condition> which) {
        var known = new HashMap<Integer, String>();
        store.sql()
                .select(PERSON.ID, PERSON.HEADLINE.concat(" ").concat(PERSON.MET_WHERE), inline(0))
                .from(PERSON)
                .where(which.apply(PERSON.ID))
                .unionAll(select(ROLE.PERSON_ID, ROLE.TITLE.concat(" ").concat(coalesce(ORGANISATION.NAME, "")), inline(0))
                        .from(ROLE)
                        .leftJoin(ORGANISATION)
                        .on(ORGANISATION.ID.eq(ROLE.ORGANISATION_ID))
                        .where(which.apply(ROLE.PERSON_ID), ROLE.ENDED.isNull()))
                .unionAll(select(TAG.PERSON_ID, TAG.NAME.concat(""), inline(0)).from(TAG).where(which.apply(TAG.PERSON_ID)))
                .unionAll(select(SPHERE_MEMBER.PERSON_ID, SPHERE.NAME, SPHERE.ID)
                        .from(SPHERE_MEMBER)
                        .join(SPHERE)
                        .on(SPHERE.ID.eq(SPHERE_MEMBER.SPHERE_ID))
                        .where(which.apply(SPHERE_MEMBER.PERSON_ID)))
                .forEach(row -> known.merge(row.value1(), said(row.value2(), row.value3()), (one, other) -> one + " " + other));
        known.replaceAll((person, said) -> Fold.of(said));
        return known;
    }

    /// The name of a sphere, in every language it has one.
    private static String said(String words, int sphere) {
        if (sphere == 0) return words;
        var named = new Sphere(sphere, words, null);
        return named.label(Words.FRENCH) + " " + named.label(Words.ENGLISH);
    }
}
