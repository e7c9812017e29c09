package org.passerelle.platform.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jooq.tools.jdbc.DefaultConnection;
import org.jooq.tools.jdbc.DefaultPreparedStatement;
import org.sqlite.JDBC;
import org.sqlite.SQLiteDataSource;

/// A connection that keeps the statements it prepared: SQLite reads a statement and looks for its plan each time it is
/// prepared, which costs more than running most of ours.
final class KeptStatements extends DefaultConnection {

    private static final int MOST = 150;

    /// SQLite connections of this kind, for a pool. The options are those of the address: the source has its own for each
    /// it is not told, and would win.
    static SQLiteDataSource source(String url) {
        var source = new SQLiteDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return new KeptStatements(JDBC.createConnection(getUrl(), new Properties()));
            }
        };
        source.setUrl(url);
        return source;
    }

    private final Map<String, PreparedStatement> idle = new HashMap<>();

    private KeptStatements(Connection connection) {
        super(connection);
    }

    @Override
    public PreparedStatement prepareStatement(String sql) throws SQLException {
        var known = idle.remove(sql);
        return new Kept(sql, known == null ? super.prepareStatement(sql) : known);
    }

    private final class Kept extends DefaultPreparedStatement {

        private final String sql;

        Kept(String sql, PreparedStatement statement) {
            super(statement);
            this.sql = sql;
        }

        /// Twins of a statement used at the same time, and those past the most that are kept, are closed for good.
        @Override
        public void close() throws SQLException {
            var statement = getDelegate();
            if (statement.isClosed()) return;
            statement.clearParameters();
            if (idle.size() >= MOST || idle.putIfAbsent(sql, statement) != null) statement.close();
        }
    }
}
