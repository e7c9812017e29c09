package org.passerelle.map;

import java.util.List;

/// A ring as the list reads it: its people, sector after sector.
///
/// @param layer the word of its layer: 5, 15, 50, 150 or `beyond`
public record Ring(String layer, List<Group> groups) {

    /// @param wedge the sector they sit in
    public record Group(Wedge wedge, List<Entry> people) {}

    public int people() {
        return groups.stream().mapToInt(group -> group.people().size()).sum();
    }
}
