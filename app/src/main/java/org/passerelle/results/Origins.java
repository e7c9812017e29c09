package org.passerelle.results;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.insight.attribution.Credit;
import org.passerelle.insight.attribution.Journeys;
import org.passerelle.insight.attribution.RankStability;
import org.passerelle.insight.returns.Engagement;
import org.passerelle.time.Entry;

/// Where the mandates of a period came from, by what passed before them.
///
/// @param all the ways anything came by or time was given to, the most credited first
/// @param mandates how many have no touch: nobody knows where they came from
/// @param margin theirs
/// @param counted whether shares are of mandates, no margin being told
public record Origins(List<Origin> all, int mandates, double margin, boolean counted) {

    /// Fixed, so that the same facts always rank the same.
    private static final long SEED = 1953;

    static Origins of(Evidence evidence, Period period) {
        return new Reckoning(evidence, period).origins();
    }

    private static final class Reckoning {

        private final Period period;
        private final List<Pursuit> won;
        private final Map<Way, Integer> minutes;
        private final Journeys journeys;
        private final Journeys counted;
        private final boolean byCount;

        Reckoning(Evidence evidence, Period period) {
            this.period = period;
            this.won = evidence.won(period);
            this.minutes = evidence.given(period).stream()
                    .filter(entry -> entry.way() != null)
                    .collect(groupingBy(Entry::way, summingInt(Entry::minutes)));
            var seen = evidence.pursuits().stream().filter(each -> each.isSeenIn(period));
            this.journeys = new Journeys(Way.values().length, seen.map(each -> each.journey(period.to())).toList());
            this.counted = journeys.counted();
            this.byCount = journeys.total() == 0;
        }

        Origins origins() {
            var told = byCount ? counted : journeys;
            var credits = new EnumMap<Model, Credit>(Model.class);
            for (var model : Model.values()) credits.put(model, model.attribution.credit(told));
            var stability = RankStability.of(Model.SHAPLEY.attribution, told, RankStability.USUAL_DRAWS, SEED);
            var mandates = Model.SHAPLEY.attribution.credit(counted);
            var margins = Model.SHAPLEY.attribution.credit(journeys);
            var assists = told.assistOnly();
            var all = new ArrayList<Origin>();
            for (var way : Way.values()) {
                var origin = new Origin(
                        way,
                        mandates.of(way.ordinal()),
                        margins.of(way.ordinal()),
                        requireNonNull(credits.get(Model.SHAPLEY)).share(way.ordinal()),
                        shares(credits, way),
                        stability.byChannel().get(way.ordinal()),
                        minutes.getOrDefault(way, 0),
                        engagement(way),
                        assists.get(way.ordinal()));
                if (origin.mandates() > 0 || origin.minutes() > 0 || origin.assistOnly()) all.add(origin);
            }
            all.sort(comparingDouble(Origin::share).reversed().thenComparing(comparing(Origin::minutes).reversed()));
            return new Origins(all, (int) Math.round(mandates.unknown()), margins.unknown(), byCount);
        }

        private static Map<Model, Double> shares(Map<Model, Credit> credits, Way way) {
            var shares = new EnumMap<Model, Double>(Model.class);
            credits.forEach((model, credit) -> shares.put(model, credit.share(way.ordinal())));
            return shares;
        }

        /// The part of each mandate that is credited to the way, over the time given to it.
        private @Nullable Engagement engagement(Way way) {
            var its = won.stream().filter(each -> each.margin() != null && each.ways().contains(way)).toList();
            double hours = minutes.getOrDefault(way, 0) / Sum.MINUTES_AN_HOUR;
            if (its.isEmpty() || hours == 0) return null;
            var margins = its.stream().map(Pursuit::margin).toList();
            var parts = its.stream().map(each -> 1. / each.ways().size()).toList();
            return new Engagement(margins, parts, period.months(), hours);
        }
    }
}
