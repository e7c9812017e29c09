package org.passerelle.insight.duplicates;

/// How two different values of one trait, in their normal forms, stand to each other.
interface Comparing {

    /// Never `EQUAL` nor `MISSING`; the same both ways round.
    Closeness of(String one, String other);

    /// The way of each trait.
    static Comparing of(Trait trait) {
        return switch (trait) {
            case GIVEN -> Wording::givenNames;
            case FAMILY -> Wording::familyNames;
            case BIRTH -> Days::closeness;
            case EMAIL -> Codes::emails;
            case PHONE, CODE -> Codes::numbers;
            case POSTCODE -> Codes::postcodes;
            case NUMBER, REGION -> Codes::shortOnes;
            case HANDLE -> Codes::handles;
            case PHOTO -> (_, _) -> Closeness.APART;
            case NAME, STREET, TOWN, ORGANISATION, TITLE, TEXT -> Wording::texts;
        };
    }
}
