package org.passerelle.introductions;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.passerelle.platform.Almanac;

/// The thanks owed: to whoever put the owner in touch with someone, and to each who passed the owner's name on.
public final class Thanks {

    /// How thanks are said.
    public static final List<String> MEANS = List.of("message", "call", "meeting", "gift");

    private final Almanac almanac;
    private final Introductions introductions;
    private final Referrals referrals;

    public Thanks(Almanac almanac, Introductions introductions, Referrals referrals) {
        this.almanac = almanac;
        this.introductions = introductions;
        this.referrals = referrals;
    }

    /// All of them, the oldest first. Cost: every introduction and referral there is, some hundreds in a lifetime.
    public List<Debt> owed() {
        return owed(introductions.all(), referrals.all());
    }

    /// Those Today may speak of.
    public List<Debt> due() {
        return due(introductions.due());
    }

    List<Debt> due(List<Introduction> introductions) {
        var today = almanac.today();
        return owed(introductions, referrals.due()).stream()
                .filter(debt -> Days.hasCome(debt.remind(), today))
                .toList();
    }

    private static List<Debt> owed(List<Introduction> introductions, List<Referral> referrals) {
        var forIntroductions = introductions.stream().filter(Introduction::owesThanks).flatMap(Thanks::debt);
        var forReferrals = referrals.stream().flatMap(Thanks::debts);
        return Stream.concat(forIntroductions, forReferrals)
                .sorted(Comparator.comparing(Debt::since).thenComparing(debt -> debt.person().id()))
                .toList();
    }

    private static Stream<Debt> debt(Introduction introduction) {
        var by = introduction.by();
        if (by == null) return Stream.empty();
        return Stream.of(new Debt(
                by,
                new Debt.For.AnIntroduction(introduction.id()),
                introduction.first(),
                introduction.begun(),
                introduction.remindThanks()));
    }

    private static Stream<Debt> debts(Referral referral) {
        var came = referral.end().orElse(null);
        return referral.owed().stream()
                .map(link -> new Debt(
                        link.person(),
                        new Debt.For.AReferral(referral.id(), link.place()),
                        came,
                        referral.on(),
                        link.remind()));
    }
}
