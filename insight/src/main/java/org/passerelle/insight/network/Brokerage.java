package org.passerelle.insight.network;

/// How free a position is among its contacts: the fewer of them know each other, the more it brings together.
///
/// @param contacts how many
/// @param constraint how far its contacts close in on it: above 0, low for whoever bridges separate circles, at
///     most 1.125 where links weigh the same; NaN without contacts, since nothing is known then. Burt (1992)
/// @param effectiveSize contacts less their redundancy, at least 0 and at most `contacts`; with equal weights n −
///     2t/n for n contacts and t links among them (Borgatti 1997). 0 without contacts
public record Brokerage(int contacts, double constraint, double effectiveSize) {

    /// The effective size per contact, 0 to 1; NaN without contacts.
    public double efficiency() {
        return effectiveSize / contacts;
    }
}
