package org.passerelle.people;

import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.SPHERE;
import static org.passerelle.people.db.Tables.SPHERE_MEMBER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.passerelle.platform.Fold;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;

/// The spheres of this workspace, few and kept in memory.
public final class Spheres {

    private static final int NAME_CHARACTERS_MAXIMUM = 60;

    private final Store store;

    public Spheres(Store store) {
        this.store = store;
    }

    /// Built-in ones first, then the owner's in the order they were made.
    public List<Sphere> all() {
        return store.remember(Spheres.class, () -> read(store.sql()));
    }

    private static List<Sphere> read(DSLContext sql) {
        return sql.select(SPHERE.ID, SPHERE.NAME, SPHERE.CADENCE_DAYS)
                .from(SPHERE)
                .orderBy(SPHERE.ID)
                .fetch(row -> new Sphere(row.value1(), row.value2(), row.value3()));
    }

    /// How many people each holds, those put aside left out.
    public Map<Integer, Integer> sizes() {
        return store.sql()
                .select(SPHERE_MEMBER.SPHERE_ID, DSL.count())
                .from(SPHERE_MEMBER)
                .join(PERSON)
                .on(PERSON.ID.eq(SPHERE_MEMBER.PERSON_ID), PERSON.ARCHIVED_AT.isNull())
                .groupBy(SPHERE_MEMBER.SPHERE_ID)
                .fetchMap(SPHERE_MEMBER.SPHERE_ID, DSL.count());
    }

    /// Chooses how long may pass without an exchange in each sphere, by its number; the others follow the layers.
    public void pace(Map<Integer, Integer> days) {
        store.transaction(sql -> {
            sql.update(SPHERE).setNull(SPHERE.CADENCE_DAYS).where(SPHERE.CADENCE_DAYS.isNotNull()).execute();
            days.forEach((id, chosen) -> sql.update(SPHERE)
                    .set(SPHERE.CADENCE_DAYS, chosen)
                    .where(SPHERE.ID.eq(id))
                    .execute());
            return true;
        });
        forget();
    }

    /// The sphere of that word, in either language: an existing one, or a new one of the owner's.
    int named(DSLContext sql, String word) {
        return called(sql, word).map(Sphere::id).orElseGet(() -> add(sql, word.strip()));
    }

    /// The sphere called so, in either language. Refused where the word is none.
    static Optional<Sphere> called(DSLContext sql, String word) {
        var folded = Fold.of(word);
        if (folded.isEmpty() || word.length() > NAME_CHARACTERS_MAXIMUM) throw new Refusal("sphere.wrong");
        return read(sql).stream().filter(sphere -> isCalled(sphere, folded)).findFirst();
    }

    int add(DSLContext sql, String name) {
        int id = Ids.next(sql, "sphere");
        sql.insertInto(SPHERE, SPHERE.ID, SPHERE.NAME).values(id, name).execute();
        return id;
    }

    /// To be called once the transaction that may have added one is committed.
    void forget() {
        store.forget(Spheres.class);
    }

    static boolean isCalled(Sphere sphere, String folded) {
        return Fold.of(sphere.label(Words.FRENCH)).equals(folded) || Fold.of(sphere.label(Words.ENGLISH)).equals(folded);
    }
}
