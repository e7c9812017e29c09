package org.passerelle.insight.duplicates;

import java.util.List;

/// Two descriptions, and how sure it is that they are of one person.
///
/// @param first the smaller id
/// @param second the greater
/// @param probability 0 to 1, above 0 and below 1
/// @param reasons one for each trait that either describes, strongest first, those against last; what speaks against
///     counts for less when there is much of it
public record Likeness(int first, int second, double probability, List<Reason> reasons) {}
