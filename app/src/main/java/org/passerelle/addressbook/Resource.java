package org.passerelle.addressbook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Address;

/// A card and what is remembered about it.
///
/// @param personId null where it is nobody's
/// @param body the card itself, as last given or taken; may be empty where nothing is to be kept
/// @param digest of what is known of the person
/// @param aside addresses it tells that are another person's
/// @param before the card before it was last changed here, or null
/// @param changedAt when it was last changed here, or null
/// @param given whether a device gave it first
record Resource(
        String name,
        @Nullable Integer personId,
        String uid,
        String body,
        String digest,
        List<Address> aside,
        @Nullable String before,
        @Nullable Instant changedAt,
        boolean deleted,
        boolean given) {

    String etag() {
        return Resources.etag(body);
    }
}
