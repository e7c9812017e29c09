package org.passerelle.map;

/// Someone to be seated.
///
/// @param ring 0, the innermost, to 3
/// @param circleId the circle they are seen in, or 0
public record Guest(int personId, int ring, int circleId) {}
