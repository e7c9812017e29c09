package org.passerelle.links;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.Codes;
import org.passerelle.platform.sql.Portions;

/// Reads the facts several people share, exchange after exchange, in one pass. A fact of more than
/// {@value #PEOPLE_MAXIMUM} people links nobody: being in a crowd is not knowing each other. Nor do broadcasts, reactions
/// or invitations.
final class Scan {

    static final int PEOPLE_MAXIMUM = 30;
    private static final int FETCHED_AT_ONCE = 10_000;
    private static final String SHARED = """
            select exchange_id, person_id, day, medium from participant
            where day <= ? and exchange_id in (
                select exchange_id from participant group by exchange_id having count(*) between 2 and %d)
            order by exchange_id""".formatted(PEOPLE_MAXIMUM);

    private final Tally tally;
    private final int[] together = new int[PEOPLE_MAXIMUM];
    private int size;

    Scan(Tally tally) {
        this.tally = tally;
    }

    void read(Connection connection, LocalDate asOf) throws SQLException {
        try (var _ = new Portions(connection);
                var statement = connection.prepareStatement(SHARED)) {
            statement.setInt(1, Math.toIntExact(asOf.toEpochDay()));
            statement.setFetchSize(FETCHED_AT_ONCE);
            read(statement);
        }
    }

    private void read(PreparedStatement statement) throws SQLException {
        int exchange = 0;
        int day = 0;
        int medium = 0;
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                if (rows.getInt(1) != exchange) {
                    finish(kind(medium), day);
                    exchange = rows.getInt(1);
                }
                together[size++] = rows.getInt(2);
                day = rows.getInt(3);
                medium = rows.getInt(4);
            }
        }
        finish(kind(medium), day);
    }

    private void finish(@Nullable Kind kind, int day) {
        if (kind != null) {
            Arrays.sort(together, 0, size);
            for (int one = 0; one < size; one++)
                for (int other = one + 1; other < size; other++) tally.add(together[one], together[other], kind, day);
        }
        size = 0;
    }

    private static @Nullable Kind kind(int medium) {
        return switch (Codes.medium(medium)) {
            case MEETING, CALL, VIDEO -> Kind.MEETING;
            case MAIL, MESSAGE, COMMENT, MENTION -> Kind.THREAD;
            case REACTION, INVITATION, ENDORSEMENT, RECOMMENDATION, BROADCAST -> null;
        };
    }
}
