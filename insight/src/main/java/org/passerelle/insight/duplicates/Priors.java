package org.passerelle.insight.duplicates;

/// What is believed of traits before any description is seen: it decides where there are few, and fades where there are
/// many.
final class Priors {

    /// The weight of these beliefs among pairs of one person, in pairs.
    static final double MATCHES = 40;
    /// The weight among any two, in pairs or in values.
    static final double OTHERS = 100;
    /// Pairs of one person for each record.
    private static final double MATCHES_A_RECORD = .02;
    /// How many pairs of one person must be seen for that belief to weigh no more than they.
    private static final double TO_CONVINCE = 5;

    private Priors() {}

    /// How many pairs of one person there are in a table of so many records, so many having been seen: a single
    /// striking pair among few does not make it a table of duplicates.
    static double matches(int records, double seen) {
        double believed = Math.max(1, records) * MATCHES_A_RECORD;
        return (seen + TO_CONVINCE) / (1 + TO_CONVINCE / believed);
    }

    /// How often two descriptions of one person say the very same.
    static double sameOfOne(Trait trait) {
        return switch (trait) {
            case CODE, REGION, BIRTH -> .9;
            case GIVEN, FAMILY -> .8;
            case STREET, NUMBER, POSTCODE, TOWN -> .75;
            case HANDLE, NAME -> .7;
            case EMAIL, PHONE, TEXT -> .6;
            case ORGANISATION, PHOTO -> .5;
            case TITLE -> .3;
        };
    }

    /// How often two people's do.
    static double sameOfTwo(Trait trait) {
        return switch (trait) {
            case CODE -> 1e-6;
            case EMAIL, PHONE, HANDLE, PHOTO -> 1e-5;
            case BIRTH -> 5e-5;
            case STREET -> 1e-3;
            case POSTCODE -> 2e-3;
            // Relatives know the same people.
            case FAMILY, NAME -> 3e-3;
            case ORGANISATION, TEXT -> 5e-3;
            case GIVEN, TITLE -> 1e-2;
            case NUMBER -> 2e-2;
            case TOWN -> 5e-2;
            case REGION -> .2;
        };
    }

    /// Of those of one person that do not say the same.
    static double ofOne(Trait trait, Closeness closeness) {
        double left = 1 - sameOfOne(trait);
        return switch (closeness) {
            case EQUAL -> sameOfOne(trait);
            case NEAR -> left * .2;
            case PART, ALIKE -> left * .12;
            case NICKNAME, INITIAL -> left * (trait == Trait.GIVEN ? .2 : .06);
            case SOUNDS -> left * .06;
            case SWAPPED -> left * .02;
            case APART -> left * (trait == Trait.GIVEN ? .05 : .4);
            case MISSING -> 1;
        };
    }

    static double ofTwo(Trait trait, Closeness closeness) {
        double left = 1 - sameOfTwo(trait);
        return switch (closeness) {
            case EQUAL -> sameOfTwo(trait);
            case NICKNAME, SOUNDS -> left * .002;
            case NEAR -> left * .003;
            case PART -> left * .01;
            case INITIAL -> left * .02;
            case SWAPPED -> left * .0003;
            case ALIKE -> left * .02;
            case APART -> left * .9427;
            case MISSING -> 1;
        };
    }
}
