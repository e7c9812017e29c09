package org.passerelle.people;

import static org.passerelle.people.db.Tables.SPHERE;

import java.util.List;
import org.jooq.DSLContext;
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
        return sql.select(SPHERE.ID, SPHERE.NAME)
                .from(SPHERE)
                .orderBy(SPHERE.ID)
                .fetch(row -> new Sphere(row.value1(), row.value2()));
    }

    /// The sphere of that word, in either language: an existing one, or a new one of the owner's.
    int named(DSLContext sql, String word) {
        var folded = Fold.of(word);
        if (folded.isEmpty() || word.length() > NAME_CHARACTERS_MAXIMUM) throw new Refusal("sphere.wrong");
        return read(sql).stream()
                .filter(sphere -> isCalled(sphere, folded))
                .findFirst()
                .map(Sphere::id)
                .orElseGet(() -> add(sql, word.strip()));
    }

    private int add(DSLContext sql, String name) {
        int id = Ids.next(sql, "sphere");
        sql.insertInto(SPHERE, SPHERE.ID, SPHERE.NAME).values(id, name).execute();
        return id;
    }

    /// To be called once the transaction that may have added one is committed.
    void forget() {
        store.forget(Spheres.class);
    }

    private static boolean isCalled(Sphere sphere, String folded) {
        return Fold.of(sphere.label(Words.FRENCH)).equals(folded) || Fold.of(sphere.label(Words.ENGLISH)).equals(folded);
    }
}
