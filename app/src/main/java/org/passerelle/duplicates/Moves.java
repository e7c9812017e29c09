package org.passerelle.duplicates;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static org.passerelle.duplicates.Tables.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.duplicates.Trail.Changed;
import org.passerelle.duplicates.Trail.Moved;
import org.passerelle.duplicates.Trail.Row;
import org.passerelle.platform.sql.Inventory;
import org.passerelle.platform.sql.Inventory.Pointer;

/// Brings over to the one kept what refers to the one gone, and writes down what it does. A row the one kept has already,
/// or that would speak of somebody and themselves, is put aside.
final class Moves {

    private final DSLContext sql;
    private final Inventory inventory;
    private final Subject what;
    private final int kept;
    private final int gone;
    private final List<Row> aside = new ArrayList<>();
    private final List<Moved> moved = new ArrayList<>();
    private final List<Changed> changed = new ArrayList<>();
    private final List<Row> added = new ArrayList<>();

    Moves(DSLContext sql, Inventory inventory, Subject what, int kept, int gone) {
        this.sql = sql;
        this.inventory = inventory;
        this.what = what;
        this.kept = kept;
        this.gone = gone;
    }

    Trail trail() {
        return new Trail(aside, moved, changed, added);
    }

    /// Moves a reference in all rows, or in some.
    void move(Pointer reference, Condition some) {
        var theirs = column(reference.column()).eq(gone).and(some);
        putAside(reference.table(), theirs.and(isDoubled(reference)));
        var key = key(reference);
        var rows = sql.select(key.stream().map(Tables::column).toList())
                .from(Tables.of(reference.table()))
                .where(theirs)
                .fetch(row -> Arrays.asList(row.intoArray()));
        if (rows.isEmpty()) return;
        sql.update(Tables.of(reference.table())).set(column(reference.column()), kept).where(theirs).execute();
        moved.add(new Moved(reference.table(), reference.column(), key, rows));
    }

    private List<String> key(Pointer reference) {
        return inventory.table(reference.table()).key().stream()
                .filter(column -> !column.equals(reference.column()))
                .toList();
    }

    /// That another row says the same of the one kept, or that the row speaks of the one kept as well.
    private Condition isDoubled(Pointer reference) {
        var table = reference.table();
        Condition doubled = DSL.falseCondition();
        for (var key : inventory.table(table).unique())
            if (key.contains(reference.column())) doubled = doubled.or(isThere(reference, key));
        for (var other : inventory.pointersTo(what.word()))
            if (other.table().equals(table) && !other.equals(reference)) doubled = doubled.or(column(other.column()).eq(kept));
        return doubled;
    }

    private Condition isThere(Pointer reference, List<String> key) {
        var other = Tables.of(reference.table()).as("other");
        var same = in(other.getName(), reference.column()).eq(kept);
        for (var column : key)
            if (!column.equals(reference.column()))
                same = same.and(in(other.getName(), column).eq(in(reference.table(), column)));
        return exists(selectOne().from(other).where(same));
    }

    private static Field<@Nullable Object> in(String table, String column) {
        return field(name(table, column));
    }

    /// Moves the references of a table of pairs, of which the lower number stands first.
    void move(Pairs pairs) {
        var rows = new ArrayList<List<Object>>();
        for (var row : Tables.rows(sql, pairs.table(), pairs.with(gone))) {
            int id = Facts.id(row);
            int other = pairs.other(row, gone);
            if (other == kept || sql.fetchExists(Tables.of(pairs.table()), pairs.of(kept, other))) putAside(pairs.table(), column("id").eq(id));
            else {
                pairs.set(sql, id, kept, other);
                rows.add(List.of(id));
            }
        }
        if (!rows.isEmpty()) moved.add(new Moved(pairs.table(), Pairs.EITHER, List.of("id"), rows));
    }

    void add(Row row) {
        Tables.insert(sql, row);
        added.add(row);
    }

    List<Row> putAside(String table, Condition which) {
        var rows = Tables.rows(sql, table, which);
        if (rows.isEmpty()) return rows;
        sql.deleteFrom(Tables.of(table)).where(which).execute();
        aside.addAll(rows);
        return rows;
    }

    /// Sets columns of the row of that number.
    void change(String table, int id, Map<String, @Nullable Object> was, Map<String, @Nullable Object> became) {
        if (became.isEmpty()) return;
        sql.update(Tables.of(table)).set(Tables.fields(became)).where(column("id").eq(id)).execute();
        changed.add(new Changed(table, id, was, became));
    }

    static Condition all() {
        return noCondition();
    }
}
