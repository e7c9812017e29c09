package org.passerelle.week;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.Layer;
import org.passerelle.insight.plan.Action;
import org.passerelle.insight.plan.Cadence;
import org.passerelle.insight.plan.Candidate;

/// Someone who may be reached in a week, and all that choosing needs.
///
/// @param layer whose rhythm they are held to
/// @param weeks of silence
/// @param deeds that make sense for them
/// @param reached the last day the owner reached them; null for never
record Prospect(
        int personId,
        Layer layer,
        Candidate.Kind kind,
        double value,
        double chance,
        double weeks,
        boolean promised,
        Set<Deed> deeds,
        Reason reason,
        @Nullable Integer promiseId,
        @Nullable Integer reached) {

    /// Contacts a year for those no layer asks a rhythm of: one in three years for the outer ties, one in five for those
    /// that sleep, one a month for those just met \[H].
    private static final double BEYOND_TIMES_A_YEAR = .3;
    private static final double DORMANT_TIMES_A_YEAR = .2;
    private static final double NEW_TIMES_A_YEAR = 12;

    /// Silence counts no further: a tie five years asleep presses no more than one of ten \[H].
    private static final double WEEKS_COUNTED_MAXIMUM = 260;

    /// What a week of silence costs: α, by the rhythm of the layer.
    static double value(Layer layer, Candidate.Kind kind, double chance) {
        double timesAYear = switch (kind) {
            case NEW -> NEW_TIMES_A_YEAR;
            case DORMANT -> DORMANT_TIMES_A_YEAR;
            case KEPT -> layer == Layer.BEYOND ? BEYOND_TIMES_A_YEAR : layer.twoWayDays();
        };
        return Cadence.ofRhythm(timesAYear, chance, 1).value();
    }

    static double weeks(long days) {
        return Math.clamp(days / 7.0, 1, WEEKS_COUNTED_MAXIMUM);
    }

    Prospect owed(Reason because, @Nullable Integer promise) {
        return new Prospect(personId, layer, kind, value, chance, weeks, true, deeds, because, promise, reached);
    }

    Candidate candidate(Budget budget) {
        return candidate(personId, layer, kind, value, chance, weeks, promised, deeds, budget);
    }

    static Candidate candidate(
            int personId,
            Layer layer,
            Candidate.Kind kind,
            double value,
            double chance,
            double weeks,
            boolean promised,
            Set<Deed> deeds,
            Budget budget) {
        double worth = new Cadence(value, chance, 1).worth(weeks);
        var actions = ordered(deeds).stream()
                .map(deed -> new Action(deed.word(), budget.length(deed), deed.gain(worth)))
                .toList();
        return new Candidate(personId, layer, kind, value, chance, weeks, promised, actions);
    }

    static List<Deed> ordered(Set<Deed> deeds) {
        return List.copyOf(EnumSet.copyOf(deeds));
    }

    static String write(Set<Deed> deeds) {
        return ordered(deeds).stream().map(Deed::word).collect(Collectors.joining(","));
    }

    static Set<Deed> read(String words) {
        return Arrays.stream(words.split(",")).map(Deed::of).collect(Collectors.toCollection(() -> EnumSet.noneOf(Deed.class)));
    }
}
