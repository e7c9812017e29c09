package org.passerelle.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One direction of a tie.
///
/// @param activation Σ weight × kernel(age) over its days, 0 or more, the heaviest fact of each day alone counting
/// @param first the first day something went this way; null when nothing ever did
/// @param last the last such day; null when nothing ever did
/// @param daysInYear distinct days of the last 365, the day of computation included: 0 to 365
public record Side(double activation, @Nullable LocalDate first, @Nullable LocalDate last, int daysInYear) {

    /// Whether nothing ever went this way.
    public boolean isSilent() {
        return last == null;
    }
}
