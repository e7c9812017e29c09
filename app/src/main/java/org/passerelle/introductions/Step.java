package org.passerelle.introductions;

/// What one can do next about an introduction.
public sealed interface Step {

    record Ask(Side side) implements Step {}

    /// Someone who was never asked may answer too: the introduction was perhaps their wish.
    record Answer(Side side, boolean agreed) implements Step {}

    /// @param anyway although not both agreed
    record Make(boolean anyway) implements Step {}

    /// What came of it; may be told again when more came.
    record Conclude(Outcome.Kind kind, String words) implements Step {}

    /// @param how by what means, a word of {@link Thanks#MEANS}
    record Thank(String how) implements Step {}

    record Drop() implements Step {}
}
