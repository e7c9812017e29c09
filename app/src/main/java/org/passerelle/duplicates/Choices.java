package org.passerelle.duplicates;

import java.util.Map;

/// Whose facts stand once several people are one.
///
/// @param bearers of each fact the owner chose for, the number of whoever it is taken from; the others are the kept one's,
///     and where they have none, the other's
public record Choices(Map<Fact, Integer> bearers) {

    public static final Choices NONE = new Choices(Map.of());
}
