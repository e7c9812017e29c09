package org.passerelle.people;

import org.jspecify.annotations.Nullable;

/// Whose an address is, as an import knows it while it runs.
final class Holder {

    final int identity;
    final int person;
    final @Nullable Integer importId;
    /// The name the person goes by.
    final String name;
    /// Of a name shown on a network: the profile its bearer is known to have there.
    @Nullable String profile;
    /// Of a name shown on a network: borne by several people, so that it names nobody.
    boolean shared;
    boolean echoed;

    Holder(int identity, int person, @Nullable Integer importId, String name) {
        this.identity = identity;
        this.person = person;
        this.importId = importId;
        this.name = name;
    }

    /// Of a name shown on a network: whether it names this person, beside the profile given or alone.
    boolean bears(@Nullable String besideProfile) {
        return !shared && (besideProfile == null || profile == null || profile.equals(besideProfile));
    }
}
