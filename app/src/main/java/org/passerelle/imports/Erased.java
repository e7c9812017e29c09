package org.passerelle.imports;

import java.util.Collection;
import java.util.List;
import org.passerelle.formats.Identity;
import org.passerelle.formats.Trace.Party;

/// People the owner erased for good: no import brings them back. Told by their addresses, of which nothing but a
/// fingerprint is kept.
public interface Erased {

    /// The reason those are left out for.
    String WORD = "erased";

    Erased NOBODY = _ -> false;

    /// Whether one of these addresses was an erased person’s.
    boolean isAmong(Collection<Identity> identities);

    /// Those that were nobody’s erased.
    default List<Party> without(List<Party> parties) {
        return parties.stream().filter(party -> !isAmong(party.identities())).toList();
    }
}
