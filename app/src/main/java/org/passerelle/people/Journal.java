package org.passerelle.people;

import static org.passerelle.people.db.Tables.EDIT;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;
import tools.jackson.databind.json.JsonMapper;

/// Every change made by hand, so that each can be undone: exactly, and only while nothing has changed the same things
/// since.
public final class Journal {

    /// An edit that was undone: what it had made, and what stands again.
    public record Undone(String aspect, int subject, Aspect.State became, Aspect.State was) {}

    /// Whether something elsewhere now rests on what an edit did to that subject; asked in the transaction that would undo it.
    @FunctionalInterface
    public interface TooLate {
        boolean test(DSLContext sql, int subject);
    }

    private record Kept(Aspect aspect, Consumer<Undone> after, TooLate tooLate) {}

    private final Store store;
    private final Almanac almanac;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, Kept> aspects = new HashMap<>();

    public Journal(Store store, Almanac almanac) {
        this.store = store;
        this.almanac = almanac;
    }

    /// Keeps edits of that aspect; `after` runs once one is undone and committed, to announce it.
    public void keep(Aspect aspect, Consumer<Undone> after) {
        keep(aspect, after, (sql, subject) -> false);
    }

    /// @param tooLate whether something elsewhere now rests on what the edit did to that subject
    public void keep(Aspect aspect, Consumer<Undone> after, TooLate tooLate) {
        aspects.put(aspect.name(), new Kept(aspect, after, tooLate));
    }

    /// Makes a change in the transaction given and returns the number of its edit, or 0 where nothing changed.
    public int edit(DSLContext sql, Aspect aspect, int subject, Runnable change) {
        var was = write(aspect.read(sql, subject));
        change.run();
        var became = write(aspect.read(sql, subject));
        if (was.equals(became)) return 0;
        int id = Ids.next(sql, "edit");
        sql.insertInto(EDIT)
                .set(EDIT.ID, id)
                .set(EDIT.ASPECT, aspect.name())
                .set(EDIT.SUBJECT, subject)
                .set(EDIT.WAS, was)
                .set(EDIT.BECAME, became)
                .set(EDIT.AT, almanac.now())
                .execute();
        return id;
    }

    /// The edit that made the latest change to that subject which can still be undone.
    public Optional<Integer> last(Aspect aspect, int subject) {
        return store.sql()
                .select(EDIT.ID)
                .from(EDIT)
                .where(EDIT.SUBJECT.eq(subject), EDIT.ASPECT.eq(aspect.name()))
                .orderBy(EDIT.ID.desc())
                .limit(1)
                .fetchOptional(EDIT.ID);
    }

    /// Puts back what was before that edit. Refused where it was undone already, or where the same things changed since.
    public Undone undo(int edit) {
        var undone = store.transaction(sql -> {
            var row = sql.selectFrom(EDIT).where(EDIT.ID.eq(edit)).fetchOne();
            if (row == null) throw new Refusal("edit.undone");
            var kept = kept(row.get(EDIT.ASPECT));
            var aspect = kept.aspect();
            int subject = row.get(EDIT.SUBJECT);
            var became = aspect.read(sql, subject);
            boolean changed = !write(became).equals(row.get(EDIT.BECAME));
            if (changed || kept.tooLate().test(sql, subject)) throw new Refusal("edit.changed");
            var was = json.readValue(row.get(EDIT.WAS), Aspect.State.class);
            put(sql, aspect, subject, was);
            sql.deleteFrom(EDIT).where(EDIT.ID.eq(edit)).execute();
            return new Undone(aspect.name(), subject, became, was);
        });
        kept(undone.aspect()).after().accept(undone);
        return undone;
    }

    /// What those rows spoke of may be gone since, such as someone made one with another.
    private static void put(DSLContext sql, Aspect aspect, int subject, Aspect.State was) {
        try {
            aspect.write(sql, subject, was);
        } catch (IntegrityConstraintViolationException _) {
            throw new Refusal("edit.changed");
        }
    }

    private Kept kept(String aspect) {
        var kept = aspects.get(aspect);
        if (kept == null) throw new IllegalStateException("No aspect is called " + aspect);
        return kept;
    }

    private String write(Aspect.State state) {
        return json.writeValueAsString(state);
    }
}
