package org.passerelle.links;

import static java.util.Comparator.comparingDouble;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.passerelle.insight.network.Affinity;
import org.passerelle.insight.network.Suggestions;
import org.passerelle.network.Network;
import org.passerelle.people.Named;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Store;

/// What a person's place among observed links opens: whom someone well known could introduce to the owner, the most
/// likely to be met first (resource allocation); who could introduce someone hardly known, the likeliest to first. Links
/// are taken as they were last computed. Cost: the links of one person, once the network is in memory.
public final class WithinReach {

    private static final int SHOWN = 3;

    /// @param known whether the owner knows the person: then others are whom they could introduce, else who could introduce them
    /// @param others at least one
    /// @param more how many besides
    public record Reach(boolean known, List<Other> others, int more) {}

    /// @param evidence what links them to the person; at least one
    public record Other(Named person, List<Evidence> evidence) {}

    private final ObservedLinks links;
    private final Meshes meshes;
    private final Network network;

    public WithinReach(Store store, Almanac almanac, ObservedLinks links, Network network) {
        this.links = links;
        this.meshes = new Meshes(store, almanac, links);
        this.network = network;
    }

    /// Empty where nothing observed opens anything.
    public Optional<Reach> of(int person) {
        if (!links.areThere()) links.ensure();
        var mesh = meshes.current();
        int vertex = mesh.vertex(person);
        if (vertex < 0) return Optional.empty();
        boolean known = isKnown(mesh, vertex);
        var others = known ? introduced(mesh, vertex) : introducers(mesh, vertex);
        if (others.isEmpty()) return Optional.empty();
        var shown = others.stream().limit(SHOWN).map(other -> other(person, mesh.person(other))).toList();
        return Optional.of(new Reach(known, shown, others.size() - shown.size()));
    }

    private static List<Integer> introduced(Mesh mesh, int vertex) {
        var suggestions = new Suggestions(mesh.graph(), Affinity.RESOURCE_ALLOCATION);
        return neighbours(mesh, vertex, false, other -> suggestions.score(Mesh.OWNER, other));
    }

    private static List<Integer> introducers(Mesh mesh, int vertex) {
        var chances = mesh.chances();
        return neighbours(mesh, vertex, true, other -> chances.chance(Mesh.OWNER, other) * chances.chance(other, vertex));
    }

    /// Those linked with someone whom the owner knows, or does not, the worthiest first.
    private static List<Integer> neighbours(Mesh mesh, int vertex, boolean known, IntToDoubleFunction worth) {
        record Weighed(int vertex, double worth) {}
        return Arrays.stream(mesh.graph().neighbours(vertex))
                .filter(other -> other != Mesh.OWNER && isKnown(mesh, other) == known)
                .mapToObj(other -> new Weighed(other, worth.applyAsDouble(other)))
                .sorted(comparingDouble(Weighed::worth).reversed())
                .map(Weighed::vertex)
                .toList();
    }

    private Other other(int person, int other) {
        var named = network.line(other).map(line -> new Named(line.id(), line.name(), line.calling()));
        return new Other(named.orElseGet(() -> new Named(other, "", "")), links.between(person, other));
    }

    private static boolean isKnown(Mesh mesh, int vertex) {
        return mesh.graph().areLinked(Mesh.OWNER, vertex);
    }
}
