package org.passerelle.vision;

import java.time.LocalDate;
import java.util.List;

/// A look back at the whole, each quarter.
///
/// @param words about the whole; may be empty
/// @param decisions in the order of the objectives
public record Review(int id, LocalDate on, String words, List<Decision> decisions) {}
