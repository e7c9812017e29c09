/// The ledger of facts: who, when, which way, by what medium, from what source. It announces {@link LedgerChanged}, and
/// needs people.
@NullMarked
package org.passerelle.exchanges;

import org.jspecify.annotations.NullMarked;
