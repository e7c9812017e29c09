package org.passerelle.story.sources;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.passerelle.channels.Way;
import org.passerelle.opportunities.Opportunities;
import org.passerelle.opportunities.Opportunity;
import org.passerelle.opportunities.Touch;
import org.passerelle.opportunities.Touches;
import org.passerelle.story.Fact;
import org.passerelle.story.Kind;

/// Mandates won: the first, the first that came from the networks alone, and the others.
public final class Mandates implements Fact.Gatherer {

    private static final Set<Way> AT_A_DISTANCE = Set.of(Way.MAIL, Way.PHONE);

    private final Opportunities opportunities;
    private final Touches touches;

    public Mandates(Opportunities opportunities, Touches touches) {
        this.opportunities = opportunities;
        this.touches = touches;
    }

    @Override
    public List<Fact> gather() {
        var won = opportunities.all().stream().filter(Opportunity::isWon).sorted(comparing(Mandates::day)).toList();
        var journeys = touches.of(won);
        var neverMet = touches.neverMet(won, journeys);
        var facts = new ArrayList<Fact>();
        boolean alone = false;
        for (var each : won) {
            boolean online = neverMet.contains(each.id()) && isOnline(journeys.getOrDefault(each.id(), List.of()));
            facts.add(fact(each, online && !alone ? "story.mandate.network" : facts.isEmpty() ? "story.mandate.first" : "story.mandate"));
            alone |= online;
        }
        return facts;
    }

    /// Whether it began on a network, and went on at a distance: nobody between, no table.
    private static boolean isOnline(List<Touch> touches) {
        return !touches.isEmpty()
                && touches.getFirst().way().isOnline()
                && touches.stream().map(Touch::way).allMatch(way -> way.isOnline() || AT_A_DISTANCE.contains(way));
    }

    private static Fact fact(Opportunity mandate, String sentence) {
        return new Fact(
                "mandate",
                Integer.toString(mandate.id()),
                day(mandate),
                Kind.MANDATE,
                sentence,
                List.of(mandate.title()),
                "",
                mandate.people(),
                "/opportunities/" + mandate.id());
    }

    private static LocalDate day(Opportunity won) {
        return requireNonNull(won.decided());
    }
}
