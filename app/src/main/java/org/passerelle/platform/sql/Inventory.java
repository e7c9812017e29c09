package org.passerelle.platform.sql;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// The tables of a workspace as its database itself describes them, so that a table of tomorrow is known without a line
/// here. Indexes that follow from other tables, and what the migrations keep for themselves, are no part of it.
///
/// @param tables each after those it refers to
public record Inventory(List<Table> tables) {

    private static final Predicate<String> KEPT_ELSEWHERE =
            name -> name.startsWith("sqlite_") || name.startsWith("person_search") || name.equals("flyway_schema_history");

    /// What a column holds, whatever each database calls it.
    public enum Kind {
        WHOLE,
        REAL,
        TRUTH,
        TEXT,
        BYTES;

        static Kind of(String type) {
            var name = type.toLowerCase(Locale.ROOT);
            if (name.startsWith("bool")) return TRUTH;
            if (name.startsWith("bytea") || name.startsWith("blob")) return BYTES;
            if (name.startsWith("double") || name.startsWith("float") || name.startsWith("real")) return REAL;
            return name.startsWith("int") || name.startsWith("bigint") || name.startsWith("smallint") ? WHOLE : TEXT;
        }
    }

    public record Column(String name, Kind kind) {

        /// What a row holds here, as the kind has it; null where it holds nothing.
        public @Nullable Object value(ResultSet row) throws SQLException {
            Object value =
                    switch (kind) {
                        case WHOLE -> row.getLong(name);
                        case REAL -> row.getDouble(name);
                        case TRUTH -> row.getBoolean(name);
                        case TEXT -> row.getString(name);
                        case BYTES -> row.getBytes(name);
                    };
            return row.wasNull() ? null : value;
        }
    }

    /// A column that holds the key of a row of another table.
    public record Reference(String column, String table) {}

    /// A column, of whatever table, that holds the key of a row of the table asked about.
    public record Pointer(String table, String column) {}

    /// @param key the columns of its primary key
    /// @param unique sets of columns of which no two rows hold the same, the key among them
    public record Table(
            String name, List<Column> columns, List<String> key, List<Reference> references, List<List<String>> unique) {

        public boolean has(String column) {
            return columns.stream().anyMatch(one -> one.name().equals(column));
        }

        /// The columns that refer to that table.
        public List<String> columnsTo(String table) {
            return references.stream().filter(one -> one.table().equals(table)).map(Reference::column).toList();
        }

        /// A row of it, column by column.
        public Map<String, @Nullable Object> values(ResultSet row) throws SQLException {
            var values = new LinkedHashMap<String, @Nullable Object>();
            for (var column : columns) values.put(column.name(), column.value(row));
            return values;
        }

        /// The statement that adds a row, with a place for each column in turn.
        public String insertion() {
            var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
            var places = String.join(", ", Collections.nCopies(columns.size(), "?"));
            return "insert into %s (%s) values (%s)".formatted(name, names, places);
        }
    }

    /// Of the workspace at hand; read once.
    public static Inventory of(Store store) {
        return store.remember(Inventory.class, () -> {
            try (var connection = store.database().connection()) {
                return of(connection);
            } catch (SQLException e) {
                throw new DataAccessException("The tables cannot be told", e);
            }
        });
    }

    /// Cost: four questions a table; some 60 ms for a workspace.
    public static Inventory of(Connection connection) throws SQLException {
        var meta = connection.getMetaData();
        var schema = connection.getSchema();
        var found = new TreeMap<String, Table>();
        for (var name : texts(meta.getTables(null, schema, "%", new String[] {"TABLE"}), "TABLE_NAME"))
            if (!KEPT_ELSEWHERE.test(name)) found.put(name, table(meta, schema, name));
        return new Inventory(parentsFirst(found));
    }

    /// The tables that refer to that one by a foreign key.
    public Stream<Table> referringTo(String table) {
        return tables.stream().filter(one -> !one.columnsTo(table).isEmpty());
    }

    /// Where that table is referred to, in the order of {@link #tables}.
    public List<Pointer> pointersTo(String table) {
        return tables.stream()
                .flatMap(from -> from.columnsTo(table).stream().map(column -> new Pointer(from.name(), column)))
                .toList();
    }

    /// Takes every row away.
    public void empty(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : tables.reversed()) statement.execute("delete from " + table.name());
        }
    }

    public Table table(String name) {
        return tables.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static Table table(DatabaseMetaData meta, String schema, String name) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var rows = meta.getColumns(null, schema, name, "%")) {
            while (rows.next())
                if (rows.getString("TABLE_NAME").equals(name))
                    columns.add(new Column(rows.getString("COLUMN_NAME"), Kind.of(rows.getString("TYPE_NAME"))));
        }
        var references = new ArrayList<Reference>();
        try (var rows = meta.getImportedKeys(null, schema, name)) {
            while (rows.next()) references.add(new Reference(rows.getString("FKCOLUMN_NAME"), rows.getString("PKTABLE_NAME")));
        }
        var key = texts(meta.getPrimaryKeys(null, schema, name), "COLUMN_NAME");
        return new Table(name, List.copyOf(columns), key, List.copyOf(references), unique(meta, schema, name, key));
    }

    private static List<List<String>> unique(DatabaseMetaData meta, String schema, String name, List<String> key)
            throws SQLException {
        var indexes = new LinkedHashMap<String, List<String>>();
        indexes.put("", key);
        try (var rows = meta.getIndexInfo(null, schema, name, true, true)) {
            while (rows.next())
                if (!rows.getBoolean("NON_UNIQUE") && rows.getString("COLUMN_NAME") != null)
                    indexes.computeIfAbsent(rows.getString("INDEX_NAME"), _ -> new ArrayList<>())
                            .add(rows.getString("COLUMN_NAME"));
        }
        return indexes.values().stream().distinct().toList();
    }

    private static List<String> texts(ResultSet rows, String column) throws SQLException {
        try (rows) {
            var texts = new ArrayList<String>();
            while (rows.next()) texts.add(rows.getString(column));
            return texts;
        }
    }

    private static List<Table> parentsFirst(Map<String, Table> found) {
        var placed = new LinkedHashMap<String, Table>();
        while (placed.size() < found.size()) {
            int before = placed.size();
            for (var table : found.values())
                if (!placed.containsKey(table.name()) && table.references().stream().allMatch(to -> isPlaced(to, table, placed)))
                    placed.put(table.name(), table);
            if (placed.size() == before) throw new IllegalStateException("Tables refer to one another in a ring");
        }
        return List.copyOf(placed.values());
    }

    private static boolean isPlaced(Reference to, Table from, Map<String, Table> placed) {
        return to.table().equals(from.name()) || placed.containsKey(to.table());
    }
}
