package org.passerelle.today.digest;

import java.time.LocalDate;

/// What a link of a digest does when its button is pressed.
///
/// @param subject a person, or a promise where one is kept; 0 where it is about nobody
/// @param day of the digest
public record Link(Act act, int subject, LocalDate day) {

    public enum Act {
        /// They were reached.
        REACHED,
        /// Not now: two weeks.
        PAUSED,
        /// The promise is kept.
        KEPT,
        /// No more digests.
        OFF
    }
}
