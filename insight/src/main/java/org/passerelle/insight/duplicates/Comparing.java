package org.passerelle.insight.duplicates;

/// How two different values of one trait, known by their numbers, stand to each other.
interface Comparing {

    /// Never `EQUAL` nor `MISSING`; the same both ways round.
    Closeness of(int one, int other);

    /// How two different normal forms do.
    interface OfTexts {
        Closeness of(String one, String other);
    }

    /// The way of each trait. Not for several threads.
    static Comparing of(Trait trait, Values values) {
        return switch (trait) {
            case GIVEN -> Names.given(values);
            case FAMILY -> Names.family(values);
            case BIRTH -> texts(values, Days::closeness);
            case EMAIL -> texts(values, Codes::emails);
            case PHONE, CODE -> texts(values, Codes::numbers);
            case POSTCODE -> texts(values, Codes::postcodes);
            case NUMBER, REGION -> texts(values, Codes::shortOnes);
            case HANDLE -> texts(values, Codes::handles);
            case PHOTO -> (_, _) -> Closeness.APART;
            case NAME, STREET, TOWN, ORGANISATION, TITLE, TEXT -> texts(values, Wording::closeness);
        };
    }

    private static Comparing texts(Values values, OfTexts way) {
        return (one, other) -> way.of(values.get(one), values.get(other));
    }
}
