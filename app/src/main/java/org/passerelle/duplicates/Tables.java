package org.passerelle.duplicates;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.duplicates.Trail.Row;

/// Tables known by name alone, their rows as plain values.
final class Tables {

    private Tables() {}

    static Table<?> of(String table) {
        return table(name(table));
    }

    static Field<@Nullable Object> column(String column) {
        return field(name(column));
    }

    static Field<@Nullable Object> column(Table<?> of, String column) {
        return field(name(of.getName(), column));
    }

    static List<Row> rows(DSLContext sql, String table, Condition which) {
        return sql.select().from(of(table)).where(which).fetch(row -> {
            var values = new LinkedHashMap<String, @Nullable Object>();
            for (var field : row.fields()) values.put(field.getName(), row.get(field));
            return new Row(table, values);
        });
    }

    static int number(Row row, String column) {
        return ((Number) Objects.requireNonNull(row.values().get(column))).intValue();
    }

    static void insert(DSLContext sql, Row row) {
        sql.insertInto(of(row.table())).set(fields(row.values())).execute();
    }

    /// Puts a row back where what it rests on is still there and nothing stands in its place.
    static void tryInsert(DSLContext sql, Row row) {
        try {
            sql.transaction(apart -> insert(DSL.using(apart), row));
        } catch (IntegrityConstraintViolationException _) {
            // what it spoke of was taken away since: so is the row
        }
    }

    static int delete(DSLContext sql, Row row) {
        return sql.deleteFrom(of(row.table())).where(is(row.values())).execute();
    }

    static Map<Field<?>, @Nullable Object> fields(Map<String, @Nullable Object> values) {
        var fields = new LinkedHashMap<Field<?>, @Nullable Object>();
        values.forEach((column, value) -> fields.put(column(column), value == null ? inline((Object) null) : value));
        return fields;
    }

    /// That a row holds these values.
    static Condition is(Map<String, @Nullable Object> values) {
        return values.entrySet().stream()
                .map(each -> is(each.getKey(), each.getValue()))
                .reduce(DSL.noCondition(), Condition::and);
    }

    static Condition is(String column, @Nullable Object value) {
        return value == null ? column(column).isNull() : column(column).eq(val(value));
    }
}
