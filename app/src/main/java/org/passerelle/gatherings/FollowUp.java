package org.passerelle.gatherings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Named;
import org.passerelle.today.Promises.Promise;

/// Someone met at an event, and the word they may wait for.
///
/// @param exchangeId the first note taken of them there
/// @param on the day they were met
/// @param hooks what was said, note after note; never blank
/// @param promises what was promised there and is not yet kept
/// @param newcomer whether they were nobody known before
/// @param until the day it was put off to, where it was
public record FollowUp(
        int exchangeId,
        Named person,
        LocalDate on,
        List<String> hooks,
        List<Promise> promises,
        boolean newcomer,
        State state,
        @Nullable LocalDate until) {

    public enum State {
        WAITING,
        /// Something went to them since, as far as the ledger knows.
        DONE,
        /// Put off to a day, as a promise.
        LATER,
        /// The owner says no word is needed.
        DROPPED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    /// What was said, in a line; may be empty.
    public String hook() {
        return String.join(" ; ", hooks);
    }
}
