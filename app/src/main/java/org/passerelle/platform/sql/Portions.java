package org.passerelle.platform.sql;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/// While it is open, a connection reads many rows by portions. PostgreSQL does so within a transaction alone; SQLite does so
/// anyway, and a transaction would keep every writer waiting.
public final class Portions implements AutoCloseable {

    private final Connection connection;
    private final boolean begun;

    public Portions(Connection connection) throws SQLException {
        this.connection = connection;
        this.begun = connection.isWrapperFor(PGConnection.class) && connection.getAutoCommit();
        if (begun) connection.setAutoCommit(false);
    }

    @Override
    public void close() throws SQLException {
        if (!begun) return;
        connection.rollback();
        connection.setAutoCommit(true);
    }
}
