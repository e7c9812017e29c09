package org.passerelle.exchanges;

import java.util.Set;

/// Facts were added to or taken from the ledger.
///
/// @param people whose facts changed; empty for possibly everyone
public record LedgerChanged(Set<Integer> people) {}
