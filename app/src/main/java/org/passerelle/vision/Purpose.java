package org.passerelle.vision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why people tend a network, in the words most of them use; others write their own.
public enum Purpose {
    CLIENTS,
    PARTNERS,
    HIRING,
    PEERS,
    MARKET,
    KNOWN,
    TERRITORY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What its sentence is called.
    public String key() {
        return "purpose." + word();
    }

    public static Optional<Purpose> of(String word) {
        return Arrays.stream(values()).filter(purpose -> purpose.word().equals(word)).findFirst();
    }
}
