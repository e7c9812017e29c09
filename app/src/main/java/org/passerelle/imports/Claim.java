package org.passerelle.imports;

import java.util.Collection;
import java.util.Set;
import org.jooq.DSLContext;

/// A higher module's word on whom undoing must not take away: those the owner tied something to there, such as a pause.
@FunctionalInterface
public interface Claim {

    /// Those of these people it holds on to.
    Set<Integer> held(DSLContext sql, Collection<Integer> people);
}
