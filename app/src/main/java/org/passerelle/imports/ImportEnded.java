package org.passerelle.imports;

import java.util.Set;

/// An import was read, to its end or as far as it could be.
///
/// @param changed the people it added or added to
public record ImportEnded(int importId, Set<Integer> changed) {}
