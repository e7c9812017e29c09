package org.passerelle.map;

import java.util.List;
import org.passerelle.network.Line;
import org.passerelle.people.Named;

/// Someone in the list beside the map.
///
/// @param linked those of the list they were observed with, the most often first
public record Entry(Line line, List<Named> linked) {

    private static final int NAMED = 4;

    public List<Named> named() {
        return linked.size() <= NAMED + 1 ? linked : linked.subList(0, NAMED);
    }

    /// How many more than those named.
    public int more() {
        return linked.size() - named().size();
    }
}
