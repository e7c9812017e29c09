package org.passerelle.ties;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jooq.exception.DataAccessException;
import org.passerelle.exchanges.Codes;
import org.passerelle.formats.Trace;
import org.passerelle.insight.Fact;

/// The facts of one person from the newest to the oldest, read as they are asked for.
final class NewestFirst implements Iterator<Fact>, AutoCloseable {

    private final Heuristics heuristics;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final List<Trace.Medium> media = new ArrayList<>();
    private boolean more;

    NewestFirst(Connection connection, int person, LocalDate until, Heuristics heuristics) throws SQLException {
        this.heuristics = heuristics;
        this.statement = connection.prepareStatement(
                "select day, direction, medium from participant where person_id = ? and day <= ? order by day desc");
        statement.setInt(1, person);
        statement.setLong(2, until.toEpochDay());
        this.rows = statement.executeQuery();
        this.more = rows.next();
    }

    @Override
    public boolean hasNext() {
        return more;
    }

    @Override
    public Fact next() {
        if (!more) throw new NoSuchElementException();
        try {
            var medium = Codes.medium(rows.getInt(3));
            var fact = new Fact(
                    LocalDate.ofEpochDay(rows.getLong(1)), Scan.DIRECTIONS.get(rows.getInt(2)), heuristics.weight(medium));
            media.add(medium);
            more = rows.next();
            return fact;
        } catch (SQLException e) {
            throw new DataAccessException("The ledger cannot be read", e);
        }
    }

    /// By what medium the fact of that place came.
    Trace.Medium medium(int index) {
        return media.get(index);
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
