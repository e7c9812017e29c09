package org.passerelle.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.Layer;
import org.passerelle.insight.Standings;

/// A bond and its place among all.
///
/// @param rhythm the inner of its layers now and ninety days before: a tie that cools drops out of its layer, whose
///     rhythm it still owes
/// @param due the day after which it is late by that rhythm; null where nothing is owed
record Seat(Bond bond, Layer layer, Layer rhythm, @Nullable LocalDate due) {

    /// Seats everyone; cost: n log n.
    static List<Seat> all(List<Bond> bonds) {
        var ties = bonds.stream().map(Bond::tie).toList();
        var now = Standings.of(ties);
        var before = Standings.before(ties);
        var seats = new ArrayList<Seat>(bonds.size());
        for (int i = 0; i < bonds.size(); i++)
            seats.add(of(bonds.get(i), now.get(i).layer(), before.get(i).layer()));
        return seats;
    }

    private static Seat of(Bond bond, Layer layer, Layer before) {
        var rhythm = layer.compareTo(before) <= 0 ? layer : before;
        var last = bond.tie().lastTwoWay();
        var target = rhythm.targetDays();
        var due = last == null || target.isEmpty() ? null : last.plusDays(target.getAsInt());
        return new Seat(bond, layer, rhythm, due);
    }

    boolean isLate(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
