package org.passerelle.people.vcard;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.PartialDate;
import org.passerelle.people.Address;
import org.passerelle.people.Role;

/// What is known of a person, as far as a card can say it. Two are equal where their cards are.
///
/// @param uid names the person's card in the world, whatever becomes of the person
/// @param roles those that hold, the first first
/// @param labels spheres in the owner's language, then tags
/// @param changedAt when it was last edited, else added
public record CardFacts(
        int id,
        String uid,
        String name,
        String given,
        String family,
        @Nullable PartialDate birthday,
        String note,
        List<Address> addresses,
        List<Role> roles,
        List<String> labels,
        Instant changedAt) {

    /// The same, whenever it came to be so.
    public CardFacts sinceEver() {
        return new CardFacts(id, uid, name, given, family, birthday, note, addresses, roles, labels, Instant.EPOCH);
    }
}
