package org.passerelle.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.network.Brokerage;
import org.passerelle.insight.network.Graph;
import org.passerelle.insight.network.StructuralHoles;
import org.passerelle.links.Circle;
import org.passerelle.links.ObservedLinks.Observed;
import org.passerelle.network.Line;

/// Who holds circles together, as far as links were observed.
///
/// @param owner how free the owner is among the people drawn: contacts, constraint, effective size
/// @param apart pairs of circles only the owner links, the largest first
/// @param people those who link the circles of others, the most circles first
public record Bridges(Brokerage owner, List<Apart> apart, List<Bridge> people) {

    private static final int SHOWN = 3;

    public record Apart(Circle one, Circle other) {}

    /// @param circles those they were observed in, their own included; two or more
    public record Bridge(Line line, List<Circle> circles) {}

    /// @param lines people in the owner's layers
    /// @param drawn the circles with a sector, the largest first
    static Bridges of(List<Line> lines, List<Observed> links, Map<Integer, Integer> circleOf, List<Circle> drawn) {
        var vertices = new HashMap<Integer, Integer>();
        var graph = Graph.of(lines.size() + 1);
        for (var line : lines) {
            int vertex = vertices.size() + 1;
            vertices.put(line.id(), vertex);
            if (line.tie().strength() > 0) graph.link(0, vertex, line.tie().strength());
        }
        var linked = new HashSet<List<Integer>>();
        var reach = new HashMap<Integer, Set<Integer>>();
        for (var link : links) {
            var one = vertices.get(link.lower());
            var other = vertices.get(link.upper());
            if (one == null || other == null) continue;
            graph.link(one, other, Math.log1p(link.facts()));
            var circle = circleOf.get(link.lower());
            var their = circleOf.get(link.upper());
            if (circle == null || their == null) continue;
            linked.add(List.of(Math.min(circle, their), Math.max(circle, their)));
            for (int person : List.of(link.lower(), link.upper()))
                reach.computeIfAbsent(person, _ -> new HashSet<>()).addAll(List.of(circle, their));
        }
        return new Bridges(new StructuralHoles(graph.build()).of(0), apart(drawn, linked), people(lines, reach, drawn));
    }

    private static List<Apart> apart(List<Circle> drawn, Set<List<Integer>> linked) {
        var apart = new ArrayList<Apart>();
        for (int one = 0; one < drawn.size(); one++)
            for (int other = one + 1; other < drawn.size(); other++) {
                var pair = List.of(
                        Math.min(drawn.get(one).id(), drawn.get(other).id()), Math.max(drawn.get(one).id(), drawn.get(other).id()));
                if (!linked.contains(pair)) apart.add(new Apart(drawn.get(one), drawn.get(other)));
            }
        apart.sort(Comparator.comparingInt((Apart each) -> each.one().people() + each.other().people()).reversed());
        return List.copyOf(apart);
    }

    private static List<Bridge> people(List<Line> lines, Map<Integer, Set<Integer>> reach, List<Circle> drawn) {
        return lines.stream()
                .map(line -> new Bridge(line, circles(reach.get(line.id()), drawn)))
                .filter(bridge -> bridge.circles().size() > 1)
                .sorted(Comparator.comparingInt((Bridge bridge) -> bridge.circles().size()).reversed())
                .limit(SHOWN)
                .toList();
    }

    private static List<Circle> circles(@Nullable Set<Integer> reached, List<Circle> drawn) {
        return reached == null ? List.of() : drawn.stream().filter(circle -> reached.contains(circle.id())).toList();
    }

    /// The first few pairs only the owner links.
    public List<Apart> shown() {
        return apart.subList(0, Math.min(SHOWN, apart.size()));
    }
}
