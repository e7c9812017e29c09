package org.passerelle.insight.duplicates;

import static org.passerelle.insight.duplicates.Closeness.ALIKE;
import static org.passerelle.insight.duplicates.Closeness.APART;
import static org.passerelle.insight.duplicates.Closeness.NEAR;
import static org.passerelle.insight.duplicates.Closeness.PART;

/// What is typed sign by sign: numbers, addresses, handles.
final class Codes {

    private static final int LONG = 8;
    private static final int TELLING_USER = 5;
    private static final double ALIKE_FROM = .9;
    private static final int POSTAL_AREA = 3;

    private Codes() {}

    static Closeness numbers(String one, String other) {
        int strange = Letters.strange(one, other);
        if (strange > 2) return APART;
        if (strange < 2 && Typos.within(1, one, other)) return NEAR;
        return Typos.within(2, one, other) ? ALIKE : APART;
    }

    static Closeness postcodes(String one, String other) {
        if (Typos.within(1, one, other)) return NEAR;
        return one.regionMatches(0, other, 0, POSTAL_AREA) ? PART : APART;
    }

    static Closeness shortOnes(String one, String other) {
        return Typos.within(1, one, other) ? NEAR : APART;
    }

    static Closeness emails(String one, String other) {
        if (Typos.within(2, one, other)) return NEAR;
        var user = user(one);
        if (user.equals(user(other))) return user.length() >= TELLING_USER && bearsDigit(user) ? PART : APART;
        return JaroWinkler.of(one, other) >= ALIKE_FROM ? ALIKE : APART;
    }

    /// *jgagnon@* of two firms says no more than the names it is made of.
    private static boolean bearsDigit(String user) {
        return user.chars().anyMatch(Character::isDigit);
    }

    /// Two names on one network are two people’s, or two accounts.
    static Closeness handles(String one, String other) {
        var network = network(one);
        if (!network.isEmpty() && network.equals(network(other))) return Typos.within(1, one, other) ? NEAR : APART;
        if (one.length() >= LONG && Typos.within(1, one, other)) return NEAR;
        return JaroWinkler.of(one, other) >= ALIKE_FROM ? ALIKE : APART;
    }

    private static String network(String handle) {
        int end = Math.max(handle.lastIndexOf('/'), Math.max(handle.lastIndexOf(' '), handle.lastIndexOf(':')));
        return handle.substring(0, end + 1);
    }

    static String user(String email) {
        int at = email.indexOf('@');
        return at < 0 ? email : email.substring(0, at);
    }
}
