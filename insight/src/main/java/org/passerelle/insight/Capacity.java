package org.passerelle.insight;

import java.util.Collection;

/// How many ties are nourished, that is kept weekly to monthly, and whether that is more than a person can hold.
///
/// @param nourished ties with at least 12 days of contact both ways in the last 365
public record Capacity(int nourished) {

    /// The spinning plates: the most relations one person nourishes, after the second and third layers.
    public static final int MOST_NOURISHED = 50;

    public static Capacity of(Collection<Tie> ties) {
        var monthly = Layer.FIFTEEN.twoWayDays();
        var nourished = ties.stream().filter(tie -> tie.twoWayDays() >= monthly).count();
        return new Capacity(Math.toIntExact(nourished));
    }

    public boolean isExceeded() {
        return nourished > MOST_NOURISHED;
    }
}
