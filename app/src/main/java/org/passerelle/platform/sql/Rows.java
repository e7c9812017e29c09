package org.passerelle.platform.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Many rows for one prepared statement, gathered and then written in one go: plain JDBC, because thousands of rows a
/// second leave no time for more. Integers, longs, texts, booleans and null.
public final class Rows {

    private final String statement;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    public Rows(String statement) {
        this.statement = statement;
    }

    public void add(@Nullable Object... values) {
        rows.add(values);
    }

    /// Writes what was gathered, and forgets it.
    public void write(Connection connection) throws SQLException {
        if (rows.isEmpty()) return;
        try (var prepared = connection.prepareStatement(statement)) {
            for (var row : rows) {
                for (int i = 0; i < row.length; i++) prepared.setObject(i + 1, row[i]);
                prepared.addBatch();
            }
            prepared.executeBatch();
        }
        forget();
    }

    public void forget() {
        rows.clear();
    }
}
