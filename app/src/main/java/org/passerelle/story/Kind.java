package org.passerelle.story;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an entry of the story tells of.
public enum Kind {
    BEGINNING,
    PUBLICATION,
    EVENT,
    INTRODUCTION,
    MANDATE,
    THANKS,
    OBJECTIVE,
    OTHER;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
