package org.passerelle.insight.duplicates;

/// What one trait adds to the belief that two descriptions are of one person.
///
/// @param bits log₂ of how many times likelier such a closeness is for one person than for two; below 0 it speaks
///     against, 0 where it says nothing
/// @param one the first’s value as written, empty where missing
/// @param other the second’s
public record Reason(Trait trait, Closeness closeness, double bits, String one, String other) {}
