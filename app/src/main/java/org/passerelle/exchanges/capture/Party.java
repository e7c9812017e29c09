package org.passerelle.exchanges.capture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Named;

/// Someone a line names.
///
/// @param words as written
/// @param candidates who may be meant, the likeliest first; empty where the network knows nobody of that name
/// @param whole whether every word written is of their names: « Karim Haddad » may not be the only Karim there is
public record Party(String words, List<Named> candidates, boolean whole) {

    /// The person meant, where only one can be.
    public @Nullable Named certain() {
        return whole && candidates.size() == 1 ? candidates.getFirst() : null;
    }
}
