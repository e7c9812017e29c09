package org.passerelle.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.PartialDate;

/// Someone in the network, with all that is known of them.
///
/// @param given what to greet them by; empty where only an address is known
/// @param headline what they say of themselves in one line; empty, never null
/// @param cadenceDays how many days may pass without an exchange, 0 for never to be reminded; null where not chosen
/// @param roles those that hold first, then the latest
/// @param archivedAt when put aside, or null
public record Person(
        int id,
        String name,
        String given,
        String headline,
        @Nullable PartialDate birthday,
        String note,
        Encounter encounter,
        Manner manner,
        @Nullable Integer cadenceDays,
        Instant createdAt,
        @Nullable Instant archivedAt,
        List<Address> addresses,
        List<Role> roles,
        List<Sphere> spheres,
        List<String> tags) {

    /// What they do, in a line: their current role, else their headline.
    public String calling() {
        return roles.stream().filter(Role::holds).findFirst().map(Role::line).orElse(headline);
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
