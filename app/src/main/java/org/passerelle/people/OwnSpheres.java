package org.passerelle.people;

import static org.passerelle.people.db.Tables.SPHERE;

import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.passerelle.platform.Events;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;

/// The owner's own spheres: made, renamed, taken away. Each change returns the number to undo it by, or 0 where nothing
/// changed; taking one away takes nobody out of the network, and undoing it puts its people back in.
public final class OwnSpheres {

    private final Store store;
    private final Journal journal;
    private final Spheres spheres;
    private final Events events;

    public OwnSpheres(Store store, Journal journal, Spheres spheres, Events events) {
        this.store = store;
        this.journal = journal;
        this.spheres = spheres;
        this.events = events;
        journal.keep(Aspects.SPHERE_ITSELF, undone -> settle());
    }

    public int add(String word) {
        int edit = store.transaction(sql -> {
            refuseTaken(sql, 0, word);
            int id = Ids.next(sql, "sphere");
            return journal.edit(sql, Aspects.SPHERE_ITSELF, id, () -> sql.insertInto(SPHERE, SPHERE.ID, SPHERE.NAME)
                    .values(id, word.strip())
                    .execute());
        });
        settle();
        return edit;
    }

    public int rename(int id, String word) {
        return edit(id, sql -> {
            refuseTaken(sql, id, word);
            sql.update(SPHERE).set(SPHERE.NAME, word.strip()).where(SPHERE.ID.eq(id)).execute();
        });
    }

    public int remove(int id) {
        return edit(id, sql -> sql.deleteFrom(SPHERE).where(SPHERE.ID.eq(id)).execute());
    }

    private int edit(int id, Consumer<DSLContext> change) {
        int edit = store.transaction(sql -> {
            if (!Sphere.isOwn(id) || !sql.fetchExists(SPHERE, SPHERE.ID.eq(id))) throw new Refusal("sphere.missing");
            return journal.edit(sql, Aspects.SPHERE_ITSELF, id, () -> change.accept(sql));
        });
        if (edit != 0) settle();
        return edit;
    }

    private static void refuseTaken(DSLContext sql, int id, String word) {
        Spheres.called(sql, word).filter(sphere -> sphere.id() != id).ifPresent(_ -> {
            throw new Refusal("sphere.taken", word.strip());
        });
    }

    private void settle() {
        spheres.forget();
        events.announce(new SpheresChanged());
    }
}
