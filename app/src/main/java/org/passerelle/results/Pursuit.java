package org.passerelle.results;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.insight.attribution.Journey;
import org.passerelle.insight.returns.LeadTime;
import org.passerelle.opportunities.Chains.Bearer;
import org.passerelle.opportunities.Opportunity;
import org.passerelle.opportunities.Touch;

/// An opportunity with everything that led to it.
///
/// @param margin in units of the workspace’s currency; null where no amount was told, or none that can be converted
/// @param touches in order of time
/// @param chain who passed the owner’s name on, the nearest to the client first
/// @param met whether the client was met face to face before it was decided, as far as is known; true where no client is
///     named
public record Pursuit(
        Opportunity opportunity, @Nullable Double margin, List<Touch> touches, List<Bearer> chain, boolean met) {

    private static final double DAYS_A_MONTH = 365.25 / 12;

    boolean isWonBy(LocalDate day) {
        var decided = opportunity.decided();
        return opportunity.isWon() && decided != null && !decided.isAfter(day);
    }

    boolean isWonIn(Period period) {
        var decided = opportunity.decided();
        return opportunity.isWon() && decided != null && period.holds(decided);
    }

    /// Whether its journey tells something of a period: it was decided in it, or was under way at its end.
    boolean isSeenIn(Period period) {
        var decided = opportunity.decided();
        return !begun().isAfter(period.to()) && (decided == null || !decided.isBefore(period.from()));
    }

    /// The day of the first touch known, or of the first sign where that came before.
    LocalDate begun() {
        var first = touches.isEmpty() ? opportunity.sign() : touches.getFirst().on();
        return first.isBefore(opportunity.sign()) ? first : opportunity.sign();
    }

    /// What amount was told and cannot be told in the workspace’s currency.
    boolean isForeign() {
        return margin == null && opportunity.brings().isPresent();
    }

    /// Its way to the contract, worth its margin; what is not won by that day was not enough so far.
    Journey journey(LocalDate day) {
        var end = end(day);
        var steps = touches.stream()
                .filter(touch -> !touch.on().isAfter(end))
                .map(touch -> new org.passerelle.insight.attribution.Touch(
                        touch.way().ordinal(), DAYS.between(touch.on(), end)))
                .toList();
        boolean won = isWonBy(day);
        return new Journey(steps, won, won && margin != null ? margin : 0);
    }

    LeadTime lead(LocalDate day) {
        return new LeadTime(DAYS.between(begun(), end(day)) / DAYS_A_MONTH, isWonBy(day));
    }

    /// The ways of its touches.
    Set<Way> ways() {
        return touches.stream().map(Touch::way).collect(Collectors.toSet());
    }

    private LocalDate end(LocalDate day) {
        var decided = opportunity.decided();
        return decided == null || decided.isAfter(day) ? day : decided;
    }
}
