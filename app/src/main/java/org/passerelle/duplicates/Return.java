package org.passerelle.duplicates;

import static org.passerelle.duplicates.Tables.column;

import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.passerelle.duplicates.Trail.Changed;
import org.passerelle.duplicates.Trail.Moved;
import org.passerelle.duplicates.Trail.Row;

/// The way back along a trail: what moved and still stands moves back, what was changed since stays as it is.
final class Return {

    private static final int AT_ONCE = 400;

    private final DSLContext sql;
    private final int kept;
    private final int gone;
    private final Set<Integer> undoneImports;

    /// @param undoneImports those whose rows are not to come back
    Return(DSLContext sql, int kept, int gone, Set<Integer> undoneImports) {
        this.sql = sql;
        this.kept = kept;
        this.gone = gone;
        this.undoneImports = undoneImports;
    }

    void along(Trail trail) {
        for (var row : trail.added().reversed()) Tables.delete(sql, row);
        if (!trail.aside().isEmpty()) Tables.insert(sql, trail.aside().getLast());
        for (var changed : trail.changed().reversed()) changeBack(changed);
        for (var moved : trail.moved().reversed()) moveBack(moved);
        for (var row : trail.aside().reversed().stream().skip(1).toList())
            if (stands(row)) Tables.tryInsert(sql, row);
    }

    private boolean stands(Row row) {
        return !(row.values().get("import_id") instanceof Number number) || !undoneImports.contains(number.intValue());
    }

    /// What the owner has changed since stays.
    private void changeBack(Changed changed) {
        sql.update(Tables.of(changed.table()))
                .set(Tables.fields(changed.was()))
                .where(column("id").eq(changed.id()), Tables.is(changed.became()))
                .execute();
    }

    private void moveBack(Moved moved) {
        if (moved.column().equals(Pairs.EITHER)) {
            var pairs = Pairs.of(moved.table());
            for (var row : moved.rows()) pairs.putBack(sql, ((Number) row.getFirst()).intValue(), kept, gone);
            return;
        }
        for (int from = 0; from < moved.rows().size(); from += AT_ONCE) {
            var some = moved.rows().subList(from, Math.min(from + AT_ONCE, moved.rows().size()));
            if (!isBack(moved, some)) for (var row : some) isBack(moved, List.of(row));
        }
    }

    /// Whether nothing stood in the way.
    private boolean isBack(Moved moved, List<List<Object>> rows) {
        var reference = column(moved.column());
        try {
            sql.transaction(apart -> DSL.using(apart)
                    .update(Tables.of(moved.table()))
                    .set(reference, gone)
                    .where(reference.eq(kept), among(moved.key(), rows))
                    .execute());
            return true;
        } catch (IntegrityConstraintViolationException _) {
            return false;
        }
    }

    private static Condition among(List<String> key, List<List<Object>> rows) {
        if (key.isEmpty()) return DSL.noCondition();
        if (key.size() == 1) return column(key.getFirst()).in(rows.stream().map(List::getFirst).toList());
        Condition among = DSL.falseCondition();
        for (var row : rows) {
            Condition same = DSL.noCondition();
            for (int i = 0; i < key.size(); i++) same = same.and(Tables.is(key.get(i), row.get(i)));
            among = among.or(same);
        }
        return among;
    }
}
