package org.passerelle.results;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.insight.attribution.RankStability.Standing;
import org.passerelle.insight.returns.Engagement;
import org.passerelle.insight.returns.Interval;

/// What came by one way.
///
/// @param mandates credited to it, parts of them included
/// @param margin credited to it, in units of the workspace’s currency
/// @param share of all that was won, 0 to 1, what is unknown included
/// @param models the same share under each model
/// @param standing its rank, and how firmly it holds it
/// @param minutes given to it
/// @param engagement what time was given to it for; null where none was, or nothing came
/// @param assistOnly whether it was seen, though never on the way to a mandate
public record Origin(
        Way way,
        double mandates,
        double margin,
        double share,
        Map<Model, Double> models,
        Standing standing,
        int minutes,
        @Nullable Engagement engagement,
        boolean assistOnly) {

    /// What an hour given to it is expected to bring; null where it cannot be told.
    public @Nullable Double meanPerHour() {
        return engagement == null ? null : (Double) engagement.mean();
    }

    /// The same with its interval, which takes some ten milliseconds.
    public @Nullable Interval perHour() {
        return engagement == null ? null : engagement.interval();
    }

    public double hours() {
        return minutes / Sum.MINUTES_AN_HOUR;
    }
}
