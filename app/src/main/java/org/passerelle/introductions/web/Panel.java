package org.passerelle.introductions.web;

import java.util.List;
import org.passerelle.introductions.Balance;
import org.passerelle.introductions.Introduction;
import org.passerelle.introductions.Introductions;
import org.passerelle.introductions.Reciprocity;
import org.passerelle.introductions.Referral;
import org.passerelle.introductions.Referrals;
import org.passerelle.people.Named;

/// What a person's page tells of introductions and referrals: a few lines.
///
/// @param introductions the latest
/// @param referrals the latest
public record Panel(Balance balance, List<Introduction> introductions, List<Referral> referrals) {

    private static final int LINES = 3;

    /// Reads the panel of anyone.
    public static final class Of {

        private final Introductions introductions;
        private final Referrals referrals;

        public Of(Introductions introductions, Referrals referrals) {
            this.introductions = introductions;
            this.referrals = referrals;
        }

        public Panel person(int id, String name) {
            var introduced = introductions.of(id);
            var referred = referrals.of(id);
            return new Panel(
                    Reciprocity.of(new Named(id, name, ""), introduced, referred),
                    introduced.stream().limit(LINES).toList(),
                    referred.stream().limit(LINES).toList());
        }
    }
}
