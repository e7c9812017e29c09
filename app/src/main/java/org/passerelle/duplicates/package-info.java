/// One person, or one organisation, from many traces. It knows who may be the same, who is not, and what was made one;
/// it announces {@link org.passerelle.people.PersonChanged} and {@link org.passerelle.exchanges.LedgerChanged}, and needs
/// people, imports and the likeness computed by insight.
@NullMarked
package org.passerelle.duplicates;

import org.jspecify.annotations.NullMarked;
