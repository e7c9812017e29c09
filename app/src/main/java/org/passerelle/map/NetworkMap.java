package org.passerelle.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.insight.Layer;
import org.passerelle.links.Circle;
import org.passerelle.links.Circles;
import org.passerelle.links.ObservedLinks;
import org.passerelle.links.ObservedLinks.Observed;
import org.passerelle.network.Filters;
import org.passerelle.network.Line;
import org.passerelle.network.Network;
import org.passerelle.people.Named;

/// Draws the map. Cost: a page of the list, the links among its people, and what their circles count.
public final class NetworkMap {

    /// How many people the list holds, those drawn included.
    public static final int LISTED = 500;

    private static final int STRANDS_SHOWN = 14;

    private final Network network;
    private final ObservedLinks links;
    private final Circles circles;
    private final Seats seats;

    public NetworkMap(Network network, ObservedLinks links, Circles circles, Seats seats) {
        this.network = network;
        this.links = links;
        this.circles = circles;
        this.seats = seats;
    }

    /// @param focus the person whose links are drawn; 0 for the strongest of all
    public Picture draw(Filters filters, int focus) {
        var page = network.page(filters.sorted("strength"), null, LISTED);
        var strongest = filters.sorted("").isEmpty() ? page.lines() : network.page(Filters.NONE, null, LISTED).lines();
        var inner = strongest.stream().filter(NetworkMap::isInner).toList();
        var everyone = new HashMap<Integer, Line>();
        for (var line : page.lines()) everyone.put(line.id(), line);
        var circleOf = new HashMap<>(circles.of(everyone.keySet()));
        circleOf.putAll(circles.of(inner.stream().map(Line::id).toList()));
        var plan = seats.seat(guests(inner, circleOf));
        var known = circles.all().stream().collect(Collectors.toMap(Circle::id, circle -> circle));
        var among = links.among(everyone.keySet());
        var shown = page.lines().stream().filter(line -> plan.seats().containsKey(line.id())).toList();
        var wedges = wedges(plan, shown, known);
        var innerIds = inner.stream().map(Line::id).collect(Collectors.toSet());
        var drawn = wedges.stream().map(Wedge::circle).filter(circle -> circle != null).toList();
        var linksOfInner = everyone.keySet().containsAll(innerIds) ? among : links.among(innerIds);
        return new Picture(
                wedges,
                spots(shown, plan, among),
                strands(among, plan, everyone.keySet(), focus),
                rings(page.lines(), wedges, plan, circleOf, among),
                page.found(),
                page.more(),
                Bridges.of(inner, linksOfInner, circleOf, drawn));
    }

    private static boolean isInner(Line line) {
        return line.tie().layer() != Layer.BEYOND;
    }

    private static List<Guest> guests(List<Line> inner, Map<Integer, Integer> circleOf) {
        return inner.stream()
                .map(line -> new Guest(line.id(), line.tie().layer().ordinal(), circleOf.getOrDefault(line.id(), Sector.OTHERS)))
                .sorted(Comparator.comparingInt(Guest::ring))
                .toList();
    }

    private static List<Wedge> wedges(Plan plan, List<Line> shown, Map<Integer, Circle> known) {
        var counts = shown.stream()
                .collect(Collectors.groupingBy(line -> plan.of(line.id()).circleId(), Collectors.summingInt(_ -> 1)));
        return plan.sectors().stream()
                .map(sector -> {
                    var circle = known.get(sector.circleId());
                    int people = counts.getOrDefault(sector.circleId(), 0);
                    return new Wedge(sector, circle, people, circle == null ? 0 : Math.max(0, circle.people() - people));
                })
                .toList();
    }

    private static List<Spot> spots(List<Line> shown, Plan plan, List<Observed> among) {
        var linked = neighbours(among, plan.seats().keySet());
        var labelling = new Labelling(shown.stream().map(line -> plan.of(line.id())).toList());
        var spots = new ArrayList<Spot>();
        shown.stream().sorted(Comparator.comparing(line -> line.tie().layer())).forEach(line -> {
            var seat = plan.of(line.id());
            var sector = plan.sector(seat.circleId()).orElse(plan.sectors().getLast());
            var label = seat.ring() < 2 ? line.name() : shorter(line.name());
            spots.add(new Spot(
                    line, seat, sector, label, labelling.place(seat, label), linked.getOrDefault(line.id(), List.of())));
        });
        return spots;
    }

    /// « Mireille T. » of « Mireille Tremblay ».
    private static String shorter(String name) {
        int space = name.lastIndexOf(' ');
        return space < 0 || space + 1 >= name.length() ? name : name.substring(0, name.indexOf(' ')) + " " + name.charAt(space + 1) + ".";
    }

    private static List<Strand> strands(List<Observed> among, Plan plan, Set<Integer> shown, int focus) {
        var facts = new HashMap<List<Integer>, Integer>();
        for (var link : among)
            if (plan.seats().containsKey(link.lower()) && plan.seats().containsKey(link.upper()) && shown.contains(link.lower()))
                facts.merge(List.of(link.lower(), link.upper()), link.evidence().count(), Integer::sum);
        return facts.entrySet().stream()
                .filter(each -> focus == 0 || each.getKey().contains(focus))
                .sorted(Map.Entry.<List<Integer>, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(each -> each.getKey().getFirst())
                        .thenComparing(each -> each.getKey().getLast()))
                .limit(focus == 0 ? STRANDS_SHOWN : Integer.MAX_VALUE)
                .map(each -> strand(each, plan))
                .toList();
    }

    private static Strand strand(Map.Entry<List<Integer>, Integer> pair, Plan plan) {
        int one = pair.getKey().getFirst();
        int other = pair.getKey().getLast();
        return new Strand(one, other, pair.getValue(), plan.of(one).at(), plan.of(other).at());
    }

    private static List<Ring> rings(
            List<Line> lines, List<Wedge> wedges, Plan plan, Map<Integer, Integer> circleOf, List<Observed> among) {
        var names = lines.stream().collect(Collectors.toMap(Line::id, line -> new Named(line.id(), line.name(), "")));
        var linked = neighbours(among, names.keySet());
        var rings = new ArrayList<Ring>();
        for (int ring = 0; ring < Filters.LAYERS.size(); ring++) {
            var layer = Layer.values()[ring];
            var groups = new ArrayList<Ring.Group>();
            for (var wedge : wedges) {
                var people = lines.stream()
                        .filter(line -> line.tie().layer() == layer && home(line, plan, circleOf) == wedge.sector().circleId())
                        .map(line -> new Entry(line, linked.getOrDefault(line.id(), List.of()).stream().map(names::get).toList()))
                        .toList();
                if (!people.isEmpty()) groups.add(new Ring.Group(wedge, people));
            }
            if (!groups.isEmpty()) rings.add(new Ring(Filters.LAYERS.get(ring), groups));
        }
        return rings;
    }

    private static int home(Line line, Plan plan, Map<Integer, Integer> circleOf) {
        var circle = circleOf.getOrDefault(line.id(), Sector.OTHERS);
        return plan.sector(circle).isPresent() ? circle : Sector.OTHERS;
    }

    /// Whom each was observed with, the most often first.
    private static Map<Integer, List<Integer>> neighbours(List<Observed> among, Set<Integer> within) {
        var counts = new HashMap<Integer, Map<Integer, Integer>>();
        for (var link : among) {
            if (!within.contains(link.lower()) || !within.contains(link.upper())) continue;
            int facts = link.evidence().count();
            counts.computeIfAbsent(link.lower(), _ -> new HashMap<>()).merge(link.upper(), facts, Integer::sum);
            counts.computeIfAbsent(link.upper(), _ -> new HashMap<>()).merge(link.lower(), facts, Integer::sum);
        }
        var order = Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
        var neighbours = new HashMap<Integer, List<Integer>>();
        counts.forEach((person, others) ->
                neighbours.put(person, others.entrySet().stream().sorted(order).map(Map.Entry::getKey).toList()));
        return neighbours;
    }
}
