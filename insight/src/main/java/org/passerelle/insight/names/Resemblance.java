package org.passerelle.insight.names;

/// How two names resemble each other, closest first.
public enum Resemblance {
    /// The same once accents, case, hyphens, spaces and civil prefixes are gone: *Saint-Pierre*, *ST PIERRE*.
    EQUAL,
    /// The same name spelt or put together another way: *Catherine, Katherine*; *d’Ormesson, Ormesson*;
    /// *Côté-Tremblay, Tremblay-Côté*.
    VARIANT,
    /// A short or familiar form of the other: *Cat, Catherine*.
    NICKNAME,
    /// Part of the other: *Marie-Claude, Claude*; *Côté, Côté-Tremblay*.
    PART,
    /// Initials of the other: *J.-P., Jean-Pierre*.
    INITIAL,
    /// Another spelling of the same sounds: *Gauthier, Gotier*.
    SOUNDS,
    /// One or two slips of the hand away: *Tremblay, Trembaly*.
    NEAR,
    /// Near or sounding alike, yet two names that are both in use: *Jean, Jeanne*; *Michel, Michèle*.
    KIN,
    /// Nothing in common.
    APART;

    /// Whether one person may well bear both, whoever wrote them down without a slip.
    public boolean agrees() {
        return compareTo(INITIAL) <= 0;
    }

    /// Whether it is one name, written down by ear or in haste.
    public boolean isSlip() {
        return this == SOUNDS || this == NEAR;
    }
}
