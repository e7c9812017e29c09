package org.passerelle.platform.sql;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

    public record Column(String name, Kind kind) {}

    /// A column that holds the key of a row of another table.
    public record Reference(String column, String table) {}

    /// @param key the columns of its primary key
    public record Table(String name, List<Column> columns, List<String> key, List<Reference> references) {

        public boolean has(String column) {
            return columns.stream().anyMatch(one -> one.name().equals(column));
        }

        /// The columns that refer to that table.
        public List<String> columnsTo(String table) {
            return references.stream().filter(one -> one.table().equals(table)).map(Reference::column).toList();
        }
    }

    /// Cost: three questions a table; some 60 ms for a workspace.
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
        return new Table(name, List.copyOf(columns), key, List.copyOf(references));
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
