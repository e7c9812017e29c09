package org.passerelle.imports;

import org.jooq.DSLContext;
import org.passerelle.formats.Trace.Subscription;

/// Where the feeds of an import go: a higher module follows them.
public interface Newsstand {

    /// What became of one: followed from now on, known before, or one too many.
    enum Place {
        NEW,
        KNOWN,
        FULL
    }

    /// Follows a feed in the name of an import. One that is known stays as the owner left it.
    ///
    /// @param rehearsal nothing is written
    Place follow(DSLContext sql, Subscription feed, int importId, boolean rehearsal);

    /// Takes back what {@link #follow} added for an import; what another import says too stays, in that one's name.
    void takeBack(DSLContext sql, int importId);
}
