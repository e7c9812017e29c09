package org.passerelle.links;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.passerelle.exchanges.db.Tables.PARTICIPANT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.network.Affinity;
import org.passerelle.insight.network.IntroductionPath;
import org.passerelle.insight.network.IntroductionPaths;
import org.passerelle.insight.network.Suggestions;
import org.passerelle.network.Filters;
import org.passerelle.network.Line;
import org.passerelle.network.Network;
import org.passerelle.people.Named;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Fold;
import org.passerelle.platform.sql.Store;

/// Who can introduce the owner to someone, through whom, and on what evidence.
public final class Paths {

    private static final int TARGETS_MAXIMUM = 40;
    private static final int FACTS_SHOWN = 3;
    private static final int COMMON_SHOWN = 3;

    /// @param to those the words mean; empty where nobody is
    /// @param routes the best ways to any of them, best first; those known already come as ways of one step
    public record Answer(List<Named> to, List<Route> routes) {}

    /// Someone seen with the owner's people, whom the owner hardly knows.
    ///
    /// @param through some of those who link them, the most telling first
    /// @param common how many link them in all
    public record Nearby(Named person, List<Named> through, int common) {}

    private final Store store;
    private final ObservedLinks links;
    private final Meshes meshes;
    private final Network network;

    public Paths(Store store, Almanac almanac, ObservedLinks links, Network network) {
        this.store = store;
        this.links = links;
        this.meshes = new Meshes(store, almanac, links);
        this.network = network;
    }

    /// The best ways to whoever the words name or describe.
    public Answer to(String words) {
        var to = targets(words);
        var mesh = meshes.current();
        var targets = mesh.vertices(to.stream().map(Named::id).toList());
        if (targets.isEmpty()) return new Answer(to, List.of());
        var paths = new IntroductionPaths(mesh.chances()).from(Mesh.OWNER, targets, IntroductionPaths.MOST_PATHS);
        return new Answer(to, paths.stream().map(path -> route(mesh, path)).toList());
    }

    /// Those seen with the owner's people and not well known to the owner, the most telling first.
    public List<Nearby> nearby(int most) {
        var mesh = meshes.current();
        var suggestions = new Suggestions(mesh.graph(), Affinity.RESOURCE_ALLOCATION);
        return suggestions.of(Mesh.OWNER, most).stream()
                .map(each -> new Nearby(
                        named(mesh.person(each.vertex())),
                        suggestions.explain(Mesh.OWNER, each.vertex()).stream()
                                .limit(COMMON_SHOWN)
                                .map(common -> named(mesh.person(common.vertex())))
                                .toList(),
                        each.common()))
                .toList();
    }

    /// Where words name someone, those they only describe are not meant.
    private List<Named> targets(String words) {
        var filters = Filters.search(words);
        if (filters.terms().isEmpty()) return List.of();
        var found = network.page(filters, null, TARGETS_MAXIMUM).lines();
        var bearing = found.stream().filter(line -> bears(line, filters.terms())).toList();
        return (bearing.isEmpty() ? found : bearing).stream().map(Line::named).toList();
    }

    private static boolean bears(Line line, List<String> terms) {
        var words = Fold.of(line.name()).split("[ .]+");
        return terms.stream().allMatch(term -> Arrays.stream(words).anyMatch(word -> word.startsWith(term)));
    }

    private Route route(Mesh mesh, IntroductionPath path) {
        var people = path.links().stream().map(link -> named(mesh.person(link.to()))).toList();
        var hops = new ArrayList<Route.Hop>();
        hops.add(tie(people.getFirst().id()));
        for (int i = 1; i < people.size(); i++) hops.add(link(people.get(i - 1).id(), people.get(i).id()));
        return new Route(people, hops, path.chance());
    }

    private Route.Hop link(int one, int other) {
        return new Route.Hop(links.between(one, other), links.facts(one, other, FACTS_SHOWN));
    }

    private Route.Hop tie(int person) {
        var row = store.sql()
                .select(count(), max(PARTICIPANT.DAY))
                .from(PARTICIPANT)
                .where(PARTICIPANT.PERSON_ID.eq(person))
                .fetchSingle();
        return new Route.Hop(List.of(new Evidence(Kind.EXCHANGE, row.value1(), day(row.value2()))), List.of());
    }

    private Named named(int person) {
        return network.line(person).map(Line::named).orElseGet(() -> new Named(person, "", ""));
    }

    private static @Nullable LocalDate day(@Nullable Integer epochDay) {
        return epochDay == null ? null : LocalDate.ofEpochDay(epochDay);
    }
}
