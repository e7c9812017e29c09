package org.passerelle.gatherings;

import java.time.LocalDate;
import java.util.List;
import org.passerelle.introductions.Introduction;
import org.passerelle.introductions.Referral;

/// What an event brought, as far as is known on a day.
///
/// @param met how many people
/// @param newcomers how many of them were nobody known before
/// @param followedUp how many were sent a word since
/// @param inTouch with how many words go both ways, a month after and later
/// @param ripe whether that month has passed: before, nothing can be said of it
/// @param promises how many were made there and not given up
/// @param kept how many of those were kept
/// @param exchanges since, with any of them
public record Harvest(
        Gathering gathering,
        LocalDate on,
        int met,
        int newcomers,
        int followedUp,
        int inTouch,
        boolean ripe,
        int promises,
        int kept,
        int exchanges) {

    /// What was set going by people met there, since.
    public record Chains(List<Introduction> introductions, List<Referral> referrals) {

        public boolean isEmpty() {
            return introductions.isEmpty() && referrals.isEmpty();
        }
    }
}
