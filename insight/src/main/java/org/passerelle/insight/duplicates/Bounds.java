package org.passerelle.insight.duplicates;

/// What no network can teach otherwise: how seldom one person bears two given names that have nothing in common, how
/// often they have a second address or another post.
///
/// Without it, colleagues behind one switchboard, alike in all but their names, could be taken for one person.
final class Bounds {

    private static final int APART = Closeness.APART.ordinal();

    private Bounds() {}

    /// Brings the share of `APART` within bounds, the others in proportion.
    static double[] within(Trait trait, double[] shares) {
        double apart = Math.clamp(shares[APART], least(trait), most(trait));
        if (apart == shares[APART]) return shares;
        double rest = (1 - apart) / (1 - shares[APART]);
        for (var level = 0; level < shares.length; level++) shares[level] *= rest;
        shares[APART] = apart;
        return shares;
    }

    private static double least(Trait trait) {
        return switch (trait) {
            case TITLE, EMAIL -> .3;
            case ORGANISATION, PHONE -> .2;
            case TOWN -> .05;
            default -> 0;
        };
    }

    private static double most(Trait trait) {
        return switch (trait) {
            case GIVEN -> .12;
            case FAMILY -> .2;
            default -> .95;
        };
    }
}
