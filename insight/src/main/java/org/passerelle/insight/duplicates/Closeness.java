package org.passerelle.insight.duplicates;

/// How two values of a trait stand to each other, nearest first.
public enum Closeness {
    /// The same, once accents, case and punctuation are set aside.
    EQUAL,
    /// Two forms of one given name: “Catherine” and “Cat”.
    NICKNAME,
    /// A letter or two mistyped, figures turned round.
    NEAR,
    /// Written otherwise, said alike: “Lefebvre” and “Lefèvre”.
    SOUNDS,
    /// Something in common: one of two given names, the year and the month, a domain’s user.
    PART,
    /// An initial for a name: “J.-N.” and “Jean-Noël”.
    INITIAL,
    /// Each stands where the other’s neighbour does: given name and family name, taken for one another.
    SWAPPED,
    /// Likeness that may be chance.
    ALIKE,
    /// Nothing in common.
    APART,
    /// One of the two says nothing.
    MISSING;

    /// Whether one is a part or a slip of the other, and worth the more the rarer that is.
    boolean isPieceOrSlip() {
        return this == NEAR || this == SOUNDS || this == PART;
    }
}
