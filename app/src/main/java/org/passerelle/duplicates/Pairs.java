package org.passerelle.duplicates;

import static org.passerelle.duplicates.Tables.column;

import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// A table of pairs of people, each with a number, the lower person first: whose place in the pair is no matter.
record Pairs(String table, String lower, String upper) {

    static final List<Pairs> ALL = List.of(new Pairs("pair_passed", "first_id", "second_id"));

    /// In a trail, in place of the column.
    static final String EITHER = "";

    static Pairs of(String table) {
        return ALL.stream().filter(pairs -> pairs.table.equals(table)).findFirst().orElseThrow();
    }

    Condition with(int person) {
        return column(lower).eq(person).or(column(upper).eq(person));
    }

    Condition of(int one, int other) {
        return Tables.is(Map.of(lower, Math.min(one, other), upper, Math.max(one, other)));
    }

    /// The other of the pair.
    int other(Trail.Row pair, int person) {
        int first = Tables.number(pair, lower);
        return first == person ? Tables.number(pair, upper) : first;
    }

    void set(DSLContext sql, int id, int one, int other) {
        sql.update(Tables.of(table))
                .set(Tables.fields(Map.of(lower, Math.min(one, other), upper, Math.max(one, other))))
                .where(column("id").eq(id))
                .execute();
    }

    /// Puts a person back in the place another took in that pair, where it still stands.
    void putBack(DSLContext sql, int id, int kept, int gone) {
        Tables.rows(sql, table, column("id").eq(id).and(with(kept))).forEach(row -> set(sql, id, gone, other(row, kept)));
    }
}
