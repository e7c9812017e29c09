package org.passerelle.platform.sql;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.exception.DataAccessException;

/// What a database says of its own tables: which refer to which, and by what their rows are told apart. So work that
/// concerns every table needs no list of them.
public final class Catalogue {

    /// A column that holds the number of a row of another table.
    public record Reference(String table, String column) {}

    /// @param primary the columns of its primary key, in their order
    /// @param keys sets of columns of which no two rows hold the same, the primary key among them
    public record Shape(List<String> primary, List<List<String>> keys) {}

    private final Map<String, List<Reference>> references;
    private final Map<String, Shape> shapes;

    private Catalogue(Map<String, List<Reference>> references, Map<String, Shape> shapes) {
        this.references = references;
        this.shapes = shapes;
    }

    /// Of the workspace at hand; read once. Cost: some questions for each table.
    public static Catalogue of(Store store) {
        return store.remember(Catalogue.class, () -> read(store.database()));
    }

    private static Catalogue read(Database database) {
        try (var connection = database.connection()) {
            return read(connection);
        } catch (SQLException e) {
            throw new DataAccessException("The tables cannot be told", e);
        }
    }

    private static Catalogue read(Connection connection) throws SQLException {
        var told = connection.getMetaData();
        var schema = connection.getSchema();
        var references = new TreeMap<String, List<Reference>>();
        var shapes = new TreeMap<String, Shape>();
        for (var table : texts(told.getTables(null, schema, "%", new String[] {"TABLE"}), "TABLE_NAME")) {
            try (var keys = told.getImportedKeys(null, schema, table)) {
                while (keys.next()) {
                    references
                            .computeIfAbsent(keys.getString("PKTABLE_NAME"), _ -> new ArrayList<>())
                            .add(new Reference(table, keys.getString("FKCOLUMN_NAME")));
                }
            }
            shapes.put(table, shape(told, schema, table));
        }
        return new Catalogue(references, shapes);
    }

    private static Shape shape(DatabaseMetaData told, String schema, String table) throws SQLException {
        var primary = new TreeMap<Short, String>();
        try (var keys = told.getPrimaryKeys(null, schema, table)) {
            while (keys.next()) primary.put(keys.getShort("KEY_SEQ"), keys.getString("COLUMN_NAME"));
        }
        var indexes = new LinkedHashMap<String, List<String>>();
        indexes.put("", List.copyOf(primary.values()));
        try (var unique = told.getIndexInfo(null, schema, table, true, true)) {
            while (unique.next())
                if (!unique.getBoolean("NON_UNIQUE") && unique.getString("COLUMN_NAME") != null)
                    indexes.computeIfAbsent(unique.getString("INDEX_NAME"), _ -> new ArrayList<>())
                            .add(unique.getString("COLUMN_NAME"));
        }
        return new Shape(List.copyOf(primary.values()), indexes.values().stream().distinct().toList());
    }

    private static List<String> texts(ResultSet rows, String column) throws SQLException {
        try (rows) {
            var texts = new ArrayList<String>();
            while (rows.next()) texts.add(rows.getString(column));
            return texts;
        }
    }

    /// What refers to rows of that table; ordered by table.
    public List<Reference> references(String table) {
        return references.getOrDefault(table, List.of());
    }

    /// How the rows of a table are told apart.
    public Shape shape(String table) {
        var shape = shapes.get(table);
        if (shape == null) throw new IllegalArgumentException("No table " + table);
        return shape;
    }
}
