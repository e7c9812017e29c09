package org.passerelle.duplicates;

import java.util.Arrays;
import java.util.Locale;

/// What may stand twice in the network; its word names the table.
public enum Subject {
    PERSON,
    ORGANISATION;

    /// As tables, addresses and commands call it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Subject of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst().orElseThrow();
    }
}
