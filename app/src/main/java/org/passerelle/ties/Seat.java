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
/// @param chosen the days the owner chose for them, their sphere or their layer; null where they follow their layer's own
record Seat(Bond bond, Layer layer, Layer rhythm, @Nullable LocalDate due, @Nullable Integer chosen) {

    /// Seats everyone; cost: n log n.
    static List<Seat> all(List<Bond> bonds, Choices choices) {
        var ties = bonds.stream().map(Bond::tie).toList();
        var now = Standings.of(ties);
        var before = Standings.before(ties);
        var seats = new ArrayList<Seat>(bonds.size());
        for (int i = 0; i < bonds.size(); i++)
            seats.add(of(bonds.get(i), now.get(i).layer(), before.get(i).layer(), choices));
        return seats;
    }

    private static Seat of(Bond bond, Layer layer, Layer before, Choices choices) {
        var rhythm = layer.compareTo(before) <= 0 ? layer : before;
        var cadence = choices.of(bond.personId(), rhythm);
        if (cadence == null) return new Seat(bond, layer, rhythm, null, null);
        return new Seat(
                bond, layer, rhythm, cadence.due(bond.tie().lastContact()), cadence.isChosen() ? cadence.days() : null);
    }

    boolean isLate(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
