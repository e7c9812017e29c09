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

    /// How many are neither drawn nor listed.
    public int unlisted() {
        return Math.max(0, found - rings.stream().mapToInt(Ring::people).sum());
    }
}
