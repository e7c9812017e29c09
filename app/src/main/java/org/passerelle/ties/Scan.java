package org.passerelle.ties;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.passerelle.exchanges.Codes;
import org.passerelle.formats.Trace;
import org.passerelle.insight.Direction;
import org.passerelle.insight.TieAccumulator;
import org.passerelle.platform.sql.Portions;

/// Reads facts in the order of their index, person after person, and turns them into bonds: one pass, whatever the size
/// of the ledger, and nothing allocated per fact. People without a fact that counts have no bond.
final class Scan {

    private static final int FETCHED_AT_ONCE = 10_000;
    static final List<Direction> DIRECTIONS = List.of(Direction.OUT, Direction.IN, Direction.BOTH);

    private final TieAccumulator accumulator;
    private final Signs.Gathering signs = new Signs.Gathering();
    private final double[] weights;
    private final LocalDate asOf;
    private final List<Bond> bonds = new ArrayList<>();

    Scan(Heuristics heuristics, LocalDate asOf) {
        this.accumulator = new TieAccumulator(heuristics.model(), asOf);
        this.asOf = asOf;
        this.weights = new double[Trace.Medium.values().length];
        for (var medium : Trace.Medium.values()) weights[Codes.of(medium)] = heuristics.weight(medium);
    }

    /// The bonds of everyone, by increasing person.
    List<Bond> everyone(Connection connection) throws SQLException {
        try (var _ = new Portions(connection);
                var statement = connection.prepareStatement(facts(""))) {
            statement.setLong(1, asOf.toEpochDay());
            read(statement);
        }
        return bonds;
    }

    /// The bonds of these people, by increasing person.
    List<Bond> people(Connection connection, Collection<Integer> people) throws SQLException {
        if (people.isEmpty()) return List.of();
        var places = String.join(",", Collections.nCopies(people.size(), "?"));
        try (var statement = connection.prepareStatement(facts(" and person_id in (" + places + ")"))) {
            statement.setLong(1, asOf.toEpochDay());
            int place = 2;
            for (int person : people) statement.setInt(place++, person);
            read(statement);
        }
        return bonds;
    }

    private static String facts(String among) {
        return "select person_id, day, direction, medium from participant where day <= ?" + among
                + " order by person_id, day";
    }

    private void read(PreparedStatement statement) throws SQLException {
        statement.setFetchSize(FETCHED_AT_ONCE);
        try (var rows = statement.executeQuery()) {
            read(rows);
        }
    }

    private void read(ResultSet rows) throws SQLException {
        int person = 0;
        while (rows.next()) {
            if (rows.getInt(1) != person) {
                finish(person);
                person = rows.getInt(1);
            }
            accept(rows.getLong(2), rows.getInt(3), rows.getInt(4));
        }
        finish(person);
    }

    private void accept(long day, int direction, int medium) {
        double weight = weights[medium];
        if (weight == 0) return;
        accumulator.accept(day, DIRECTIONS.get(direction), weight);
        signs.accept(day, Codes.direction(direction), Codes.medium(medium));
    }

    private void finish(int person) {
        var tie = accumulator.finish();
        var seen = signs.finish();
        if (tie.lastContact() != null) bonds.add(new Bond(person, tie, seen));
    }
}
