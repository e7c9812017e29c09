package org.passerelle.introductions.web;

import io.javalin.http.Context;
import java.util.List;
import org.passerelle.introductions.Debt;
import org.passerelle.introductions.Referral;
import org.passerelle.introductions.Referrals;
import org.passerelle.introductions.Thanks;
import org.passerelle.platform.web.Pages;

/// Every referral, and the thanks owed for those received.
public final class ReferralsPage {

    public record Model(List<Referral> received, List<Referral> given, List<Debt> owed) {}

    private final Referrals referrals;
    private final Thanks thanks;
    private final Pages pages;

    public ReferralsPage(Referrals referrals, Thanks thanks, Pages pages) {
        this.referrals = referrals;
        this.thanks = thanks;
        this.pages = pages;
    }

    public void show(Context context) {
        var all = referrals.all();
        pages.show(
                context,
                "introductions/referrals",
                new Model(
                        all.stream().filter(referral -> !referral.given()).toList(),
                        all.stream().filter(Referral::given).toList(),
                        thanks.owed()));
    }
}
