package org.passerelle.publishing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A second pair of eyes on a publication: asked for, and given or not yet.
///
/// @param askerId the account that asked; {@link #NOBODY} where it was no account
/// @param giver who read it and agreed; empty while it waits
/// @param givenAt null while it waits
public record Approval(int publicationId, int askerId, String asker, Instant askedAt, String giver, @Nullable Instant givenAt) {

    public static final int NOBODY = 0;

    public boolean isGiven() {
        return givenAt != null;
    }
}
