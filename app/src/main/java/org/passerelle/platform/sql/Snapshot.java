package org.passerelle.platform.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A workspace as it stood at one moment, read while others go on writing: a copy of the file, which is gone again when
/// this closes, or a transaction that sees no later one.
public final class Snapshot implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 1_000;

    private final Connection connection;
    private final @Nullable Database copy;
    private final @Nullable Path file;

    private Snapshot(Connection connection, @Nullable Database copy, @Nullable Path file) {
        this.connection = connection;
        this.copy = copy;
        this.file = file;
    }

    /// @param folder where the copy may lie for a while
    public static Snapshot of(Database database, Path folder) throws SQLException, IOException {
        if (database.dialect() instanceof Sqlite) return copied(database, folder);
        var connection = database.connection();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return new Snapshot(connection, null, null);
    }

    private static Snapshot copied(Database database, Path folder) throws SQLException, IOException {
        var file = Files.createTempFile(folder, "snapshot", ".sqlite");
        Files.delete(file);
        try (var connection = database.connection()) {
            database.dialect().copyTo(connection, file);
        }
        var copy = Database.sqlite(file, 1);
        return new Snapshot(copy.connection(), copy, file);
    }

    public Connection connection() {
        return connection;
    }

    public Inventory inventory() throws SQLException {
        return Inventory.of(connection);
    }

    /// Each row of a table in the order of its key, by portions.
    public void each(Inventory.Table table, Lookup.Each each) throws SQLException {
        var query = "select * from " + table.name() + (table.key().isEmpty() ? "" : " order by " + String.join(", ", table.key()));
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (var rows = statement.executeQuery(query)) {
                while (rows.next()) each.row(rows);
            }
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        if (copy == null) {
            connection.rollback();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(true);
        }
        connection.close();
        if (copy != null) copy.close();
        if (file == null) return;
        for (var suffix : new String[] {"", "-wal", "-shm"}) Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
    }
}
