package org.passerelle.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A time during which a tie was open: on each of its days, both sides had spoken within the last 365.
///
/// @param opened the day the second side spoke
/// @param closed the first day the tie was open no more, 365 days after its last two-way day; null while it is open
public record Spell(LocalDate opened, @Nullable LocalDate closed) {}
