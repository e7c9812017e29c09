package org.passerelle.ties;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.passerelle.insight.Capacity;
import org.passerelle.insight.Layer;
import org.passerelle.insight.Share;
import org.passerelle.insight.Tie;
import org.passerelle.insight.Turnover;

/// The network at a glance.
///
/// @param people everyone not put aside
/// @param exchanges every fact of the ledger
/// @param real people with at least one exchange both ways in the last 365 days
/// @param layers how many sit in each layer, the inner ones not included; BEYOND counts everyone else
/// @param late ties past the rhythm of their layer
/// @param quarters ties opened and closed, the oldest quarter first, the last under way
public record Glance(
        LocalDate asOf,
        int people,
        long exchanges,
        int real,
        int nourished,
        int late,
        Map<Layer, Integer> layers,
        List<Turnover> quarters) {

    private static final int QUARTERS = 8;

    static Glance of(LocalDate asOf, int people, long exchanges, List<Seat> seats) {
        List<Tie> ties = seats.stream().map(seat -> seat.bond().tie()).toList();
        var layers = new EnumMap<Layer, Integer>(Layer.class);
        for (var layer : Layer.values()) layers.put(layer, 0);
        for (var seat : seats) layers.merge(seat.layer(), 1, Integer::sum);
        layers.put(Layer.BEYOND, people - seats.size() + layers.getOrDefault(Layer.BEYOND, 0));
        return new Glance(
                asOf,
                people,
                exchanges,
                Share.ofRealExchange(ties).count(),
                Capacity.of(ties).nourished(),
                (int) seats.stream().filter(seat -> seat.isLate(asOf)).count(),
                Collections.unmodifiableMap(layers),
                Turnover.of(ties, asOf, QUARTERS));
    }

    public Share realExchange() {
        return Share.of(real, Math.max(real, people));
    }

    public int in(Layer layer) {
        return layers.getOrDefault(layer, 0);
    }

    /// Whether more ties are nourished than one person can hold.
    public boolean tooManyPlates() {
        return new Capacity(nourished).isExceeded();
    }
}
