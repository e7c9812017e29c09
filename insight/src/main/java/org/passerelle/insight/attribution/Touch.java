package org.passerelle.insight.attribution;

/// One time a channel played a part.
///
/// @param channel its number, 0 or more
/// @param daysBefore the decision, 0 or more; fractions are fine
public record Touch(int channel, double daysBefore) {

    /// @throws IllegalArgumentException for a channel below 0, or days that are below 0 or endless
    public Touch {
        if (channel < 0 || !(daysBefore >= 0) || Double.isInfinite(daysBefore)) {
            throw new IllegalArgumentException(
                    "No touch by channel %d, %s days before.".formatted(channel, daysBefore));
        }
    }
}
