/// Ties: the projection of the ledger that says how strong, how even and how late each relation is, and why. It knows
/// the weights the owner gives to media, announces nothing, and needs people, exchanges and the library `insight`.
@NullMarked
package org.passerelle.ties;

import org.jspecify.annotations.NullMarked;
