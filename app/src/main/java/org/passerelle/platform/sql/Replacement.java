package org.passerelle.platform.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts all that one workspace holds in place of all that another held, of the same version, whichever databases they
/// are in. Runs in the transaction of the connection given: all of it or nothing.
public final class Replacement {

    private static final int ROWS_AT_ONCE = 500;

    private final Connection target;
    private final Inventory inventory;

    public Replacement(Connection target) throws SQLException {
        this.target = target;
        this.inventory = Inventory.of(target);
    }

    public void by(Snapshot source) throws SQLException {
        inventory.empty(target);
        for (var table : inventory.tables()) fill(table, source);
    }

    /// A row that refers to another of its own table learns so once all are there.
    private void fill(Inventory.Table table, Snapshot source) throws SQLException {
        var within = table.columnsTo(table.name());
        var later = new LinkedHashMap<Integer, Map<String, Integer>>();
        try (var insert = target.prepareStatement(table.insertion())) {
            var count = new int[1];
            source.each(table, row -> {
                bind(insert, table, row, within);
                if (!within.isEmpty()) remember(later, table, row, within);
                insert.addBatch();
                if (++count[0] % ROWS_AT_ONCE == 0) insert.executeBatch();
            });
            insert.executeBatch();
        }
        for (var column : within) link(table, column, later);
    }

    private static void bind(PreparedStatement insert, Inventory.Table table, ResultSet row, List<String> leftOpen)
            throws SQLException {
        int place = 1;
        for (var column : table.columns()) {
            var value = leftOpen.contains(column.name()) ? null : column.value(row);
            insert.setObject(place++, value);
        }
    }

    private static void remember(
            Map<Integer, Map<String, Integer>> later, Inventory.Table table, ResultSet row, List<String> within)
            throws SQLException {
        int key = row.getInt(table.key().getFirst());
        for (var column : within) {
            int other = row.getInt(column);
            if (!row.wasNull()) later.computeIfAbsent(key, _ -> new LinkedHashMap<>()).put(column, other);
        }
    }

    private void link(Inventory.Table table, String column, Map<Integer, Map<String, Integer>> later) throws SQLException {
        var update = "update %s set %s = ? where %s = ?".formatted(table.name(), column, table.key().getFirst());
        try (var statement = target.prepareStatement(update)) {
            for (var one : later.entrySet()) {
                var other = one.getValue().get(column);
                if (other == null) continue;
                statement.setInt(1, other);
                statement.setInt(2, one.getKey());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
