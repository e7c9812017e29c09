package org.passerelle.insight;

import java.time.LocalDate;

/// One exchange with one person: the least that insight needs of it.
///
/// @param day in the owner's calendar
/// @param weight what its medium weighs, see {@link Weights}; 0 or less leaves no trace
public record Fact(LocalDate day, Direction direction, double weight) {}
