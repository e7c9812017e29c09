package org.passerelle.exports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Identity;
import org.passerelle.formats.PartialDate;
import org.passerelle.people.Address;
import org.passerelle.people.Role;
import org.passerelle.people.Sphere;

/// A person as they leave, whole.
///
/// @param addresses names shown on a network included
/// @param roles those that hold first
record Profile(
        int id,
        String name,
        String given,
        String family,
        String headline,
        @Nullable PartialDate birthday,
        String note,
        Met met,
        String language,
        @Nullable Integer cadenceDays,
        boolean archived,
        List<Address> addresses,
        List<Role> roles,
        List<Sphere> spheres,
        List<String> tags) {

    /// @param throughId the person they were met through
    record Met(String how, String where, @Nullable PartialDate on, @Nullable Integer throughId, boolean inPerson) {}

    List<String> emails() {
        return values(Identity.EMAIL).toList();
    }

    List<String> telephones() {
        return values(Identity.PHONE).toList();
    }

    /// Addresses on the web of profiles and sites.
    List<String> sites() {
        return addresses.stream()
                .map(Address::href)
                .flatMap(Optional::stream)
                .filter(href -> href.startsWith("https:"))
                .toList();
    }

    Role role() {
        return roles.isEmpty() ? new Role(0, "", "", null, null) : roles.getFirst();
    }

    /// The name in two parts; all of it in the first where the parts known do not make it up.
    String firstName() {
        return isInParts() ? given : name;
    }

    String lastName() {
        return isInParts() ? family : "";
    }

    private boolean isInParts() {
        return (given + " " + family).strip().equals(name);
    }

    private Stream<String> values(String kind) {
        return addresses.stream().filter(address -> address.kind().equals(kind)).map(Address::value);
    }
}
