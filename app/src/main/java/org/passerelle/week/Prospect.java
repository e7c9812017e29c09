package org.passerelle.week;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.Layer;
import org.passerelle.insight.plan.Cadence;
import org.passerelle.insight.plan.Candidate;

/// Someone who may be reached in a week, and all that choosing needs.
///
/// @param layer whose rhythm they are held to
/// @param weeks of silence
/// @param all that could be done for them
/// @param deeds of all, those that make sense
/// @param reached the last day the owner reached them; null for never
/// @param lately the last day of each presence there was
record Prospect(
        int personId,
        Layer layer,
        Candidate.Kind kind,
        double value,
        double chance,
        double weeks,
        boolean promised,
        Options all,
        Set<Deed> deeds,
        Reason reason,
        @Nullable Integer promiseId,
        @Nullable Integer reached,
        Map<Presence, Integer> lately) {

    /// Contacts a year for those no layer asks a rhythm of: one in three years for the outer ties, one in five for those
    /// that sleep, one a month for those just met \[H].
    private static final double BEYOND_TIMES_A_YEAR = .3;
    private static final double DORMANT_TIMES_A_YEAR = .2;
    private static final double NEW_TIMES_A_YEAR = 12;

    /// Silence counts no further: a tie five years asleep presses no more than one of ten \[H].
    private static final double WEEKS_COUNTED_MAXIMUM = 260;

    /// What a week of silence costs: α, by the rhythm of the layer.
    static double value(double timesAYear, double chance) {
        return Cadence.ofRhythm(timesAYear, chance, 1).value();
    }

    static double timesAYear(Layer layer, Candidate.Kind kind) {
        return switch (kind) {
            case NEW -> NEW_TIMES_A_YEAR;
            case DORMANT -> DORMANT_TIMES_A_YEAR;
            case KEPT -> layer == Layer.BEYOND ? BEYOND_TIMES_A_YEAR : layer.twoWayDays();
        };
    }

    static double weeks(long days) {
        return Math.clamp(days / 7.0, 1, WEEKS_COUNTED_MAXIMUM);
    }

    /// @param so the deeds that make sense then
    Prospect owed(Reason because, @Nullable Integer promise, Set<Deed> so) {
        return new Prospect(personId, layer, kind, value, chance, weeks, true, all, so, because, promise, reached, lately);
    }

    Options options() {
        return all.among(deeds);
    }

    Candidate candidate(Budget budget) {
        return new Candidate(personId, layer, kind, value, chance, weeks, promised, options().actions(budget));
    }
}
