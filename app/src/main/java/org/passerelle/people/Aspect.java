package org.passerelle.people;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// What one kind of edit can change: rows of some tables, all found by the number of one subject. Its state can be read
/// as plain values, and put back exactly.
///
/// @param parts parents before children
public record Aspect(String name, List<Part> parts) {

    /// @param key the column that holds the subject's number
    /// @param columns what is restored; every column where the rows come and go with the edit
    /// @param whole whether the rows themselves come and go, rather than some of their columns change
    public record Part(Table<?> table, Field<Integer> key, List<Field<?>> columns, boolean whole) {}

    /// The rows of each part.
    public record State(List<List<Map<String, @Nullable Object>>> parts) {}

    public static Part rows(Table<?> table, Field<Integer> key) {
        return new Part(table, key, List.of(table.fields()), true);
    }

    public static Part columns(Table<?> table, Field<Integer> key, Field<?>... columns) {
        return new Part(table, key, List.of(columns), false);
    }

    State read(DSLContext sql, int subject) {
        return new State(parts.stream().map(part -> read(sql, part, subject)).toList());
    }

    private static List<Map<String, @Nullable Object>> read(DSLContext sql, Part part, int subject) {
        return sql.select(part.columns())
                .from(part.table())
                .where(part.key().eq(subject))
                .orderBy(part.columns())
                .fetch(row -> values(row, part));
    }

    private static Map<String, @Nullable Object> values(Record row, Part part) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var column : part.columns()) {
            var value = row.get(column);
            values.put(column.getName(), value instanceof Instant instant ? (Object) instant.toEpochMilli() : value);
        }
        return values;
    }

    void write(DSLContext sql, int subject, State state) {
        for (var part : parts.reversed())
            if (part.whole()) sql.deleteFrom(part.table()).where(part.key().eq(subject)).execute();
        for (int i = 0; i < parts.size(); i++)
            for (var values : state.parts().get(i)) write(sql, parts.get(i), subject, values);
    }

    private static void write(DSLContext sql, Part part, int subject, Map<String, @Nullable Object> values) {
        var row = new LinkedHashMap<Field<?>, @Nullable Object>();
        for (var column : part.columns()) row.put(column, typed(column, values.get(column.getName())));
        if (part.whole()) sql.insertInto(part.table()).set(row).execute();
        else sql.update(part.table()).set(row).where(part.key().eq(subject)).execute();
    }

    /// JSON knows one kind of whole number; columns know several.
    private static @Nullable Object typed(Field<?> column, @Nullable Object value) {
        if (!(value instanceof Number number)) return value;
        if (column.getType() == Instant.class) return Instant.ofEpochMilli(number.longValue());
        return column.getType() == Short.class ? (Object) number.shortValue() : number;
    }
}
