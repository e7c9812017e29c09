package org.passerelle.ties;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.Layer;
import org.passerelle.insight.Side;
import org.passerelle.insight.Spell;
import org.passerelle.insight.Tie;
import org.passerelle.insight.TieModel;

/// Writes seats into the table `tie`, and reads from it all that seating everyone anew needs.
final class Rows {

    private static final List<String> COLUMNS = List.of(
            "person_id", "strength", "strength_before", "a_out", "a_in", "band", "layer", "rhythm", "due_day",
            "two_way_days", "two_way_days_before", "out_days", "in_days", "habit_days",
            "first_out_day", "last_out_day", "first_in_day", "last_in_day", "last_day", "last_two_way_day",
            "last_word_day", "unanswered_day", "first_meeting_day", "word_days", "spells", "chosen_days");
    private static final int WRITTEN_AT_ONCE = 1_000;
    private static final List<Layer> LAYERS = List.of(Layer.values());

    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    void deleteAll() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("delete from tie");
        }
    }

    void delete(Collection<Integer> people) throws SQLException {
        try (var statement = connection.prepareStatement("delete from tie where person_id = ?")) {
            for (int person : people) {
                statement.setInt(1, person);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    void insert(List<Seat> seats) throws SQLException {
        var places = String.join(",", Collections.nCopies(COLUMNS.size(), "?"));
        var sql = "insert into tie (%s) values (%s)".formatted(String.join(",", COLUMNS), places);
        try (var statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (var seat : seats) {
                bind(statement, seat);
                statement.addBatch();
                if (++waiting % WRITTEN_AT_ONCE == 0) statement.executeBatch();
            }
            statement.executeBatch();
        }
    }

    /// Every stored seat, by increasing person, with its layer and rhythm as stored.
    List<Seat> all(TieModel model, LocalDate asOf) throws SQLException {
        var seats = new ArrayList<Seat>();
        var sql = "select %s from tie order by person_id".formatted(String.join(",", COLUMNS));
        try (var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            while (rows.next()) seats.add(seat(rows, model, asOf));
        }
        return seats;
    }

    /// The tie stored with one person; empty where there is none.
    Optional<Tie> of(int person, TieModel model, LocalDate asOf) throws SQLException {
        var sql = "select %s from tie where person_id = ?".formatted(String.join(",", COLUMNS));
        try (var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, person);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(seat(rows, model, asOf).bond().tie()) : Optional.empty();
            }
        }
    }

    private static void bind(PreparedStatement to, Seat seat) throws SQLException {
        var tie = seat.bond().tie();
        var signs = seat.bond().signs();
        to.setInt(1, seat.bond().personId());
        to.setDouble(2, tie.strength());
        to.setDouble(3, tie.strengthBefore());
        to.setDouble(4, tie.out().activation());
        to.setDouble(5, tie.in().activation());
        to.setInt(6, tie.band().ordinal());
        to.setInt(7, seat.layer().ordinal());
        to.setInt(8, seat.rhythm().ordinal());
        day(to, 9, seat.due());
        to.setInt(10, tie.twoWayDays());
        to.setInt(11, tie.twoWayDaysBefore());
        to.setInt(12, tie.out().daysInYear());
        to.setInt(13, tie.in().daysInYear());
        if (tie.habitualDays().isPresent()) to.setInt(14, tie.habitualDays().getAsInt());
        else to.setNull(14, Types.INTEGER);
        day(to, 15, tie.out().first());
        day(to, 16, tie.out().last());
        day(to, 17, tie.in().first());
        day(to, 18, tie.in().last());
        day(to, 19, tie.lastContact());
        day(to, 20, tie.lastTwoWay());
        day(to, 21, signs.lastWord());
        day(to, 22, signs.unanswered());
        day(to, 23, signs.firstMeeting());
        to.setInt(24, signs.wordDays());
        to.setString(25, write(tie.spells()));
        if (seat.chosen() == null) to.setNull(26, Types.INTEGER);
        else to.setInt(26, seat.chosen());
    }

    private static Seat seat(ResultSet from, TieModel model, LocalDate asOf) throws SQLException {
        int habit = from.getInt(14);
        var habitual = from.wasNull() ? OptionalInt.empty() : OptionalInt.of(habit);
        var tie = new Tie(
                model,
                asOf,
                new Side(from.getDouble(4), day(from, 15), day(from, 16), from.getInt(12)),
                new Side(from.getDouble(5), day(from, 17), day(from, 18), from.getInt(13)),
                from.getDouble(3),
                from.getInt(11),
                habitual,
                read(from.getString(25)));
        var bond = new Bond(from.getInt(1), tie, new Signs(day(from, 21), day(from, 22), day(from, 23), from.getInt(24)));
        int chosen = from.getInt(26);
        var choice = from.wasNull() ? null : (Integer) chosen;
        return new Seat(bond, LAYERS.get(from.getInt(7)), LAYERS.get(from.getInt(8)), day(from, 9), choice);
    }

    private static void day(PreparedStatement to, int place, @Nullable LocalDate day) throws SQLException {
        if (day == null) to.setNull(place, Types.INTEGER);
        else to.setInt(place, Math.toIntExact(day.toEpochDay()));
    }

    private static @Nullable LocalDate day(ResultSet from, int place) throws SQLException {
        int day = from.getInt(place);
        return from.wasNull() ? null : LocalDate.ofEpochDay(day);
    }

    /// `19000-19365,20000-`: the last is open still.
    private static String write(List<Spell> spells) {
        return spells.stream().map(Rows::write).collect(Collectors.joining(","));
    }

    private static String write(Spell spell) {
        var closed = spell.closed();
        return spell.opened().toEpochDay() + "-" + (closed == null ? "" : closed.toEpochDay());
    }

    private static List<Spell> read(String spells) {
        if (spells.isEmpty()) return List.of();
        return Arrays.stream(spells.split(",")).map(Rows::spell).toList();
    }

    private static Spell spell(String text) {
        int dash = text.indexOf('-', 1);
        var closed = text.substring(dash + 1);
        return new Spell(
                LocalDate.ofEpochDay(Long.parseLong(text.substring(0, dash))),
                closed.isEmpty() ? null : LocalDate.ofEpochDay(Long.parseLong(closed)));
    }
}
