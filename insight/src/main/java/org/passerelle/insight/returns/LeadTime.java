package org.passerelle.insight.returns;

/// The time of one relation from first touch to contract.
///
/// @param months 0 or more
/// @param won whether the contract came then; else the relation was still open then, and the wait is longer
public record LeadTime(double months, boolean won) {

    /// @throws IllegalArgumentException unless the months are 0 or more, and finite
    public LeadTime {
        if (!(months >= 0) || Double.isInfinite(months)) {
            throw new IllegalArgumentException("A wait of %s months is none.".formatted(months));
        }
    }
}
