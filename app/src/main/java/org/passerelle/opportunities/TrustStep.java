package org.passerelle.opportunities;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How trust grows between the first mention of the owner and the agreement, in this order as a rule.
public enum TrustStep {
    ASKED,
    NAMED,
    LOOKED_UP,
    TALKED,
    AGREED;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TrustStep> of(String word) {
        return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
    }
}
