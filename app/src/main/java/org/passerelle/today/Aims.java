package org.passerelle.today;

import java.util.Collection;
import java.util.Map;

/// What reaching people serves besides the tie itself: implemented by the module above that knows what the owner aims at.
public interface Aims {

    /// Nothing in particular.
    Aims NONE = people -> Map.of();

    /// The title of the aim each of them serves; nobody who serves none.
    Map<Integer, String> servedBy(Collection<Integer> people);
}
