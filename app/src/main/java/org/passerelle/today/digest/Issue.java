package org.passerelle.today.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.mail.Delivery;

/// The digest of one day, and what became of it.
///
/// @param claim who is sending it: whoever finds another one here has been overtaken
/// @param freeAt when another may take it up
/// @param reason why it did not go, where it did not
/// @param said the server's own words, where it had any
public record Issue(
        LocalDate day,
        State state,
        String claim,
        Instant freeAt,
        int attempts,
        String identity,
        Edition edition,
        Delivery.@Nullable Reason reason,
        String said,
        Instant changedAt) {

    public enum State {
        /// Someone is talking to the server; the letter has not been handed over.
        SENDING,
        /// The final dot is about to be said, or was: it can never be sent again.
        HANDING,
        SENT,
        /// It certainly did not go.
        FAILED,
        /// It was handed over, and nobody knows whether it was taken.
        UNKNOWN,
        /// There was nothing to say.
        QUIET
    }

    public Optional<Delivery.Reason> why() {
        return Optional.ofNullable(reason);
    }

    /// Whether it will be tried again without anyone asking.
    public boolean triesAgain() {
        return state == State.FAILED && reason != null && !reason.isLasting();
    }
}
