package org.passerelle.results;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.insight.returns.Concentration;
import org.passerelle.opportunities.Said;

/// How much hangs on one way: by what passed, or by what clients say where that is known of more of them.
///
/// @param share of the clients whose way is known, 0 to 1
/// @param effective how many equal ways would be as concentrated
/// @param clients whose way is known
/// @param said whether it is told by them
/// @param margin that came by it, in units of the workspace’s currency
public record Dependence(Way way, double share, double effective, int clients, boolean said, double margin) {

    private static final int FEWEST = 3;
    private static final double HALF = .5;

    static Optional<Dependence> of(List<Pursuit> won) {
        var touched = new Tally();
        var told = new Tally();
        for (var mandate : won) {
            touched.add(mandate.ways(), mandate.margin());
            told.add(mandate.opportunity().said().stream().map(Said::way).collect(Collectors.toSet()), mandate.margin());
        }
        boolean said = told.clients > touched.clients;
        return (said ? told : touched).dependence(said);
    }

    /// Whether so many are known, and so much hangs on one, that it is worth a sentence.
    public boolean isWorthTelling() {
        return clients >= FEWEST && share >= HALF;
    }

    /// Each client in equal parts to their ways.
    private static final class Tally {

        private final Map<Way, Double> parts = new EnumMap<>(Way.class);
        private final Map<Way, Double> margins = new EnumMap<>(Way.class);
        private int clients;

        void add(Set<Way> ways, @Nullable Double margin) {
            if (ways.isEmpty()) return;
            clients++;
            for (var way : ways) {
                parts.merge(way, 1. / ways.size(), Double::sum);
                margins.merge(way, (margin == null ? 0 : margin) / ways.size(), Double::sum);
            }
        }

        Optional<Dependence> dependence(boolean said) {
            if (clients == 0) return Optional.empty();
            var ways = List.copyOf(parts.keySet());
            var concentration = Concentration.of(ways.stream().map(way -> parts.getOrDefault(way, 0.)).toList());
            var way = ways.get(concentration.largest());
            return Optional.of(new Dependence(
                    way, concentration.share(), concentration.effective(), clients, said, margins.getOrDefault(way, 0.)));
        }
    }
}
