package org.passerelle.links;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;

/// Writes links and circles into their tables, many at once.
final class Rows {

    private static final int WRITTEN_AT_ONCE = 1_000;

    private Rows() {}

    static void replace(Connection connection, Tally tally) throws SQLException {
        empty(connection, "link");
        try (var insert = connection.prepareStatement(
                "insert into link (lower_id, upper_id, kind, times, last_day) values (?, ?, ?, ?, ?)")) {
            int waiting = 0;
            for (var each : tally.counts().entrySet()) {
                insert.setInt(1, each.getKey().lower());
                insert.setInt(2, each.getKey().upper());
                insert.setInt(3, each.getKey().kind().ordinal());
                insert.setInt(4, each.getValue().times);
                var day = each.getValue().day();
                if (day == null) insert.setNull(5, Types.INTEGER);
                else insert.setInt(5, day);
                insert.addBatch();
                if (++waiting % WRITTEN_AT_ONCE == 0) insert.executeBatch();
            }
            insert.executeBatch();
        }
    }

    static void replace(Connection connection, Iterable<Circles.Member> members) throws SQLException {
        empty(connection, "circle_member");
        try (var insert = connection.prepareStatement(
                "insert into circle_member (person_id, circle_id, observed) values (?, ?, ?)")) {
            int waiting = 0;
            for (var member : members) {
                insert.setInt(1, member.personId());
                insert.setInt(2, member.circleId());
                insert.setBoolean(3, member.observed());
                insert.addBatch();
                if (++waiting % WRITTEN_AT_ONCE == 0) insert.executeBatch();
            }
            insert.executeBatch();
        }
    }

    private static void empty(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("delete from " + table);
        }
    }
}
