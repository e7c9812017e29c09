package org.passerelle.exchanges;

import java.util.Locale;

/// Which way a promise goes.
public enum Owed {
    /// The owner promised.
    MINE,
    /// They promised the owner.
    THEIRS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Owed of(String word) {
        return word.equals("theirs") ? THEIRS : MINE;
    }
}
