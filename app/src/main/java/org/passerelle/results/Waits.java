package org.passerelle.results;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.passerelle.insight.returns.ExponentialWait;
import org.passerelle.insight.returns.KaplanMeier;
import org.passerelle.insight.returns.LeadTime;
import org.passerelle.insight.returns.Wait;

/// How long mandates take from the first touch, by all opportunities there ever were.
///
/// @param times in no order; those not won are still open, or were when they were lost
public record Waits(List<LeadTime> times, KaplanMeier curve) {

    /// Fewer tell no curve: half a year on average is supposed instead.
    public static final int FEWEST = 5;

    public static final double SUPPOSED_MONTHS = 6;

    static Waits of(List<Pursuit> pursuits, LocalDate day) {
        var times = pursuits.stream()
                .filter(each -> !each.begun().isAfter(day))
                .map(each -> each.lead(day))
                .toList();
        return new Waits(times, KaplanMeier.of(times));
    }

    public int won() {
        return (int) times.stream().filter(LeadTime::won).count();
    }

    public boolean isSupposed() {
        return won() < FEWEST;
    }

    /// What a verdict rests on.
    Wait reckoned() {
        return isSupposed() ? new ExponentialWait(SUPPOSED_MONTHS) : curve;
    }

    /// In months; empty while half of them did not come.
    public OptionalDouble median() {
        return curve.median();
    }
}
