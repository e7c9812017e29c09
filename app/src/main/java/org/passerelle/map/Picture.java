package org.passerelle.map;

import java.util.List;

/// The map and its list.
///
/// @param spots those drawn
/// @param strands the few strongest links among them, or those of the one in focus
/// @param rings those listed, ring after ring
/// @param found how many pass the filters in all
/// @param more whether they are more than that
public record Picture(
        List<Wedge> wedges, List<Spot> spots, List<Strand> strands, List<Ring> rings, int found, boolean more, Bridges bridges) {

    private static final int READ_AT_ONCE = 40;

    /// Whether the list begins with this ring unfolded: the inner ones do, as far as they are read at once.
    public boolean isOpen(Ring ring) {
        return rings.getFirst().equals(ring)
                || rings.stream().limit(rings.indexOf(ring) + 1L).mapToInt(Ring::people).sum() <= READ_AT_ONCE;
    }

    /// How many are neither drawn nor listed.
    public int unlisted() {
        return Math.max(0, found - rings.stream().mapToInt(Ring::people).sum());
    }
}
