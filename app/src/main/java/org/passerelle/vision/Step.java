package org.passerelle.vision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The pages of the guided start, in their order.
public enum Step {
    /// Why.
    WHY,
    /// Whom to reach.
    WHOM,
    /// What to give.
    GIVE,
    /// Hours a week, and for how long before judging.
    TIME,
    /// Where to be.
    PLACES,
    /// Subjects, tone, and what one never does.
    LINE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The first is 1.
    public int number() {
        return ordinal() + 1;
    }

    /// Empty after the last.
    public Optional<Step> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    public String path() {
        return "/vision/begin/" + word();
    }

    public static Optional<Step> of(String word) {
        return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
    }
}
