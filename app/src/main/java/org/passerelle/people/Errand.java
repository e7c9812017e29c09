package org.passerelle.people;

import java.time.Instant;

/// What an import is about while it reads one of its parts.
///
/// @param source the format's name, kept with everything it brings
/// @param rehearsal nothing is written
public record Errand(int importId, int part, String source, Instant at, boolean rehearsal) {}
