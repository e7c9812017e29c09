package org.passerelle.insight.duplicates;

/// What a description can say of someone, each compared in its own way.
public enum Trait {
    /// A first name, or several in one: “Jean-Noël”, “Marie Claude”.
    GIVEN,
    /// A last name; by birth and by marriage are two values.
    FAMILY,
    /// A whole name nobody split, in either order.
    NAME,
    /// A day of birth, year first (`1971-06-24`, `19710624`) or last (`24/06/1971`).
    BIRTH,
    EMAIL,
    /// A telephone number; its last nine digits count.
    PHONE,
    /// A name on a network, with the network where it is known.
    HANDLE,
    /// A street without its number.
    STREET,
    /// The number in a street.
    NUMBER,
    TOWN,
    POSTCODE,
    /// A state, a province, a country.
    REGION,
    ORGANISATION,
    /// What someone does: a role, a position.
    TITLE,
    /// The hash of a picture: equal or not.
    PHOTO,
    /// An identifier nobody shares, such as a social number.
    CODE,
    /// Anything else, compared as text.
    TEXT
}
