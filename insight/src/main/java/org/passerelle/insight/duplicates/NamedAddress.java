package org.passerelle.insight.duplicates;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.passerelle.insight.names.PersonName;

/// The name an e-mail address or a name on a network was made of: *mireille.tremblay@*, *mtremblay12@*,
/// *mireille-tremblay-4b2a*.
final class NamedAddress {

    private static final int LEAST_GIVEN = 3;

    private final NameUse use;
    private final Set<String> families;

    /// @param use of given names in the network
    /// @param families known, in small letters without blank
    NamedAddress(NameUse use, Set<String> families) {
        this.use = use;
        this.families = families;
    }

    /// Nothing where it is a role’s, or where no given name in use or no family name known is seen in it.
    Optional<PersonName> ofEmail(String address) {
        if (Mailbox.isRole(address)) return Optional.empty();
        var user = Codes.user(address).replaceAll("\\d+$", "");
        var cut = cut(user);
        return cut > 0 ? parted(user.substring(0, cut), user.substring(cut + 1)) : joined(user);
    }

    /// Likewise; words with figures, which only tell it from another, are left out.
    Optional<PersonName> ofHandle(String handle) {
        var own = handle.substring(Math.max(handle.lastIndexOf('/'), handle.lastIndexOf(' ')) + 1);
        var words = Arrays.stream(own.split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty() && word.chars().noneMatch(Character::isDigit))
                .toList();
        if (words.size() == 1) return joined(words.getFirst());
        var name = use.read(String.join(" ", words));
        return parted(name.writtenGiven(), name.writtenFamily());
    }

    private static int cut(String user) {
        for (char sign : new char[] {'.', '_', '-'}) if (user.indexOf(sign) > 0) return user.lastIndexOf(sign);
        return -1;
    }

    private Optional<PersonName> parted(String given, String family) {
        var isGiven = given.length() == 1 || use.isGiven(given);
        var isFamily = family.chars().filter(Character::isLetter).count() > 1;
        return isGiven && isFamily ? Optional.of(PersonName.of(given, family)) : Optional.empty();
    }

    /// *mireille@*, *mtremblay@*, *tremblaym@*.
    private Optional<PersonName> joined(String user) {
        if (user.length() >= LEAST_GIVEN && use.isGiven(user)) return Optional.of(PersonName.of(user, ""));
        for (int i = user.length() - 2; i >= 1; i--) {
            var given = user.substring(0, i);
            var isGiven = i == 1 || i >= LEAST_GIVEN && use.isGiven(given);
            var family = user.substring(i);
            if (isGiven && families.contains(family)) return Optional.of(PersonName.of(given, family));
        }
        int last = user.length() - 1;
        boolean endsWithInitial = last > LEAST_GIVEN && families.contains(user.substring(0, last));
        return endsWithInitial ? Optional.of(PersonName.of(user.substring(last), user.substring(0, last))) : Optional.empty();
    }
}
