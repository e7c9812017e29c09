package org.passerelle.insight.plan;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/// One line of a plan made or changed by hand.
///
/// @param action the index of one of the candidate's actions
/// @param day wished, or null for whichever has room
public record Choice(long person, int action, @Nullable DayOfWeek day) {}
