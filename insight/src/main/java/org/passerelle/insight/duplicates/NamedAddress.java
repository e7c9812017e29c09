package org.passerelle.insight.duplicates;

import java.util.Optional;
import java.util.Set;
import org.passerelle.insight.names.GivenNames;
import org.passerelle.insight.names.PersonName;

/// The name an e-mail address was made of: *mireille.tremblay@*, *mtremblay12@*.
final class NamedAddress {

    private static final int LEAST_GIVEN = 3;

    private NamedAddress() {}

    /// Nothing where it is a role’s, or where no given name in use or no family name known is seen in it.
    ///
    /// @param families known, in small letters without blank
    static Optional<PersonName> read(String address, Set<String> families) {
        if (Mailbox.isRole(address)) return Optional.empty();
        var user = Codes.user(address).replaceAll("\\d+$", "");
        var cut = cut(user);
        return cut > 0 ? parted(user.substring(0, cut), user.substring(cut + 1)) : joined(user, families);
    }

    private static int cut(String user) {
        for (char sign : new char[] {'.', '_', '-'}) if (user.indexOf(sign) > 0) return user.lastIndexOf(sign);
        return -1;
    }

    private static Optional<PersonName> parted(String given, String family) {
        var isGiven = given.length() == 1 || GivenNames.isKnown(given);
        var isFamily = family.chars().filter(Character::isLetter).count() > 1;
        return isGiven && isFamily ? Optional.of(PersonName.of(given, family)) : Optional.empty();
    }

    private static Optional<PersonName> joined(String user, Set<String> families) {
        for (int i = user.length() - 2; i >= 1; i--) {
            var given = user.substring(0, i);
            var isGiven = i == 1 || i >= LEAST_GIVEN && GivenNames.isKnown(given);
            var family = user.substring(i);
            if (isGiven && families.contains(family)) return Optional.of(PersonName.of(given, family));
        }
        return Optional.empty();
    }
}
