package org.passerelle.platform.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/// Asks for many keys at a time: `… in (?, ?, …)`, as often as needed.
public final class Lookup {

    private static final int KEYS_AT_ONCE = 500;

    /// What becomes of one row.
    @FunctionalInterface
    public interface Each {
        void row(ResultSet row) throws SQLException;
    }

    private Lookup() {}

    /// @param query ends with `(?)`, in place of the keys
    /// @param before the parameters that stand before the keys
    public static void of(Connection connection, String query, Collection<?> keys, Each each, Object... before)
            throws SQLException {
        var all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += KEYS_AT_ONCE)
            some(connection, query, all.subList(from, Math.min(from + KEYS_AT_ONCE, all.size())), each, before);
    }

    private static void some(Connection connection, String query, List<?> keys, Each each, Object... before)
            throws SQLException {
        var places = String.join(", ", Collections.nCopies(keys.size(), "?"));
        try (var prepared = connection.prepareStatement(query.replace("(?)", "(" + places + ")"))) {
            for (int i = 0; i < before.length; i++) prepared.setObject(i + 1, before[i]);
            for (int i = 0; i < keys.size(); i++) prepared.setObject(before.length + i + 1, keys.get(i));
            try (var rows = prepared.executeQuery()) {
                while (rows.next()) each.row(rows);
            }
        }
    }
}
