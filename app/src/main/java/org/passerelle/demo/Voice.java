package org.passerelle.demo;

/// The language two people write to each other, and in French whether they say tu or vous.
enum Voice {
    TU,
    VOUS,
    ENGLISH;

    boolean isFrench() {
        return this != ENGLISH;
    }

    Grammar grammar() {
        return switch (this) {
            case TU -> Grammars.TU;
            case VOUS -> Grammars.VOUS;
            case ENGLISH -> Grammars.ENGLISH;
        };
    }

    /// Read once, when first spoken.
    private static final class Grammars {
        static final Grammar TU = Grammar.of(Lists.read("texts_fr", "texts_fr_tu"));
        static final Grammar VOUS = Grammar.of(Lists.read("texts_fr", "texts_fr_vous"));
        static final Grammar ENGLISH = Grammar.of(Lists.read("texts_en"));
    }
}
