package org.passerelle.insight;

import static java.lang.Math.max;

import java.util.Optional;

/// The place of one tie among all.
///
/// @param rank by strength, 1 for the strongest
/// @param twoWayDays days of contact both ways in the last 365
public record Standing(int rank, int twoWayDays) {

    public Layer layer() {
        return Layer.of(rank, twoWayDays);
    }

    /// What the layer just inside asks; empty in the innermost.
    public Optional<Reason.NextAsks> next() {
        return layer()
                .inner()
                .map(inner -> new Reason.NextAsks(
                        inner, max(0, rank - inner.size()), max(0, inner.twoWayDays() - twoWayDays)));
    }
}
