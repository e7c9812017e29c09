/// What the time given brings back, and whether it can be told yet. It knows periods, returns with their uncertainty, where
/// mandates came from and who brought them; it announces nothing, and keeps nothing: everything follows from opportunities,
/// their touches and chains, the time entered, and the ledger.
@NullMarked
package org.passerelle.results;

import org.jspecify.annotations.NullMarked;
