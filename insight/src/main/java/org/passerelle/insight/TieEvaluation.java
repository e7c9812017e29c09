package org.passerelle.insight;

import static java.util.stream.Collectors.averagingDouble;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How well strengths tell, at days of the past, who would soon write to whom, beside simpler scores.
///
/// At each cut, every pair with a message on an earlier day is a candidate, scored from those days alone as of the day
/// before the cut, whose age is 0. A candidate is positive when messages went both ways from the day of the cut on,
/// within the horizon. Every message weighs 1, and one counts per direction and day, save in the monetary part of
/// `rfm`.
///
/// ```java
/// var edges = TemporalEdges.read(file);
/// var evaluation = TieEvaluation.of(edges, TieModel.DEFAULT.withTauDays(7), 30, 60, 90, 120);
/// evaluation.mean();   // {S=0.85, recency=0.81, …}
/// ```
///
/// @param cuts in the order asked
/// @param mean of the areas over the cuts that have one, by name of {@link Scorer}; null when none has
public record TieEvaluation(
        int horizonDays, double tauDays, List<Cut> cuts, @Nullable Map<String, Double> mean) {

    /// One day of the past.
    ///
    /// @param cut its day, counted from the first message
    /// @param candidates pairs with a history
    /// @param positives those that went on both ways
    /// @param auc area under the ROC curve by name of {@link Scorer}, 0 to 1; null without any positive or any negative
    public record Cut(int cut, int candidates, int positives, @Nullable Map<String, Double> auc) {}

    /// What is compared.
    public enum Scorer {
        /// The strength of a tie.
        STRENGTH("S"),
        /// The later the last contact, whichever the way, the higher.
        RECENCY("recency"),
        /// Distinct days of contact, whichever the way.
        DAYS("days"),
        /// The sum of the quintiles, 1 to 5, of recency, days (frequency) and messages (monetary).
        RFM("rfm"),
        /// Σ ½^(age / 30) over the days of either direction.
        EXPONENTIAL_30("exponential30");

        private final String title;

        Scorer(String title) {
            this.title = title;
        }

        /// Its name in results.
        public String title() {
            return title;
        }
    }

    /// Evaluates at each cut. Cost: linear in the messages plus n log n in the candidates, per cut.
    ///
    /// @param horizonDays how far ahead to look, 1 or more
    /// @param cuts days counted from the first message, each 1 or more
    /// @throws IllegalArgumentException when the horizon or a cut is below 1
    public static TieEvaluation of(TemporalEdges edges, TieModel model, int horizonDays, int... cuts) {
        if (horizonDays < 1 || Arrays.stream(cuts).anyMatch(cut -> cut < 1)) {
            throw new IllegalArgumentException("Horizon and cuts are days, 1 or more, not %d and %s."
                    .formatted(horizonDays, Arrays.toString(cuts)));
        }
        var results = Arrays.stream(cuts)
                .mapToObj(cut -> Candidates.at(cut, horizonDays, edges, model).evaluate(cut))
                .toList();
        return new TieEvaluation(horizonDays, model.tauDays(), results, meanOf(results));
    }

    private static @Nullable Map<String, Double> meanOf(List<Cut> cuts) {
        var areas = cuts.stream().map(Cut::auc).filter(Objects::nonNull).toList();
        if (areas.isEmpty()) {
            return null;
        }
        Map<String, Double> mean = new LinkedHashMap<>();
        for (var scorer : Scorer.values()) {
            mean.put(scorer.title(), areas.stream().collect(averagingDouble(auc -> auc.get(scorer.title()))));
        }
        return mean;
    }
}
