package org.passerelle.tidying;

/// Someone a reason finds.
///
/// @param fact what the sentence needs: a day, a count; 0 where it needs nothing
public record Doubt(int personId, int fact) {}
