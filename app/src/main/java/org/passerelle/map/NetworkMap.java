package org.passerelle.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        var listed = ids(page.lines());
        var innerIds = ids(inner);
        var circleOf = circles.of(union(listed, innerIds));
        var plan = seats.seat(guests(inner, circleOf));
        var among = links.among(listed);
        var linksOfInner = listed.containsAll(innerIds) ? among : links.among(innerIds);
        var shown = page.lines().stream().filter(line -> plan.seats().containsKey(line.id())).toList();
        var wedges = wedges(plan, shown);
        var drawn = wedges.stream().map(Wedge::circle).flatMap(Stream::ofNullable).toList();
        var company = Company.of(among);
        return new Picture(
                wedges,
                spots(shown, plan, company),
                strands(among, plan, focus),
                rings(page.lines(), wedges, plan, circleOf, company),
                page.found(),
                page.more(),
                Bridges.of(inner, linksOfInner, circleOf, drawn));
    }

    private static Set<Integer> ids(List<Line> lines) {
        return lines.stream().map(Line::id).collect(Collectors.toSet());
    }

    private static Set<Integer> union(Set<Integer> one, Set<Integer> other) {
        return Stream.of(one, other).flatMap(Set::stream).collect(Collectors.toSet());
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

    private List<Wedge> wedges(Plan plan, List<Line> shown) {
        var known = circles.those(plan.sectors().stream().map(Sector::circleId).toList()).stream()
                .collect(Collectors.toMap(Circle::id, circle -> circle));
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

    private static List<Spot> spots(List<Line> shown, Plan plan, Company company) {
        var ids = ids(shown);
        var labelling = new Labelling(shown.stream().map(line -> plan.of(line.id())).toList());
        var spots = new ArrayList<Spot>();
        shown.stream().sorted(Comparator.comparing(line -> line.tie().layer())).forEach(line -> {
            var seat = plan.of(line.id());
            var sector = plan.sector(seat.circleId()).orElse(plan.sectors().getLast());
            var label = seat.ring() < 2 ? line.name() : Spot.shorter(line.name());
            var linked = company.of(line.id()).stream().filter(ids::contains).toList();
            spots.add(new Spot(line, seat, sector, label, labelling.place(seat, label), linked));
        });
        return spots;
    }

    private static List<Strand> strands(List<Observed> among, Plan plan, int focus) {
        return among.stream()
                .filter(link -> plan.seats().containsKey(link.lower()) && plan.seats().containsKey(link.upper()))
                .filter(link -> focus == 0 || link.lower() == focus || link.upper() == focus)
                .sorted(Comparator.comparingInt(Observed::facts).reversed())
                .limit(focus == 0 ? STRANDS_SHOWN : Integer.MAX_VALUE)
                .map(link -> new Strand(
                        link.lower(), link.upper(), link.facts(), plan.of(link.lower()).at(), plan.of(link.upper()).at()))
                .toList();
    }

    private static List<Ring> rings(
            List<Line> lines, List<Wedge> wedges, Plan plan, Map<Integer, Integer> circleOf, Company company) {
        var names = lines.stream().collect(Collectors.toMap(Line::id, line -> new Named(line.id(), line.name(), "")));
        var sectors = plan.sectors().stream().map(Sector::circleId).collect(Collectors.toSet());
        var layers = new EnumMap<Layer, Map<Integer, List<Entry>>>(Layer.class);
        for (var line : lines) {
            int circle = circleOf.getOrDefault(line.id(), Sector.OTHERS);
            int home = sectors.contains(circle) ? circle : Sector.OTHERS;
            layers.computeIfAbsent(line.tie().layer(), _ -> new HashMap<>())
                    .computeIfAbsent(home, _ -> new ArrayList<>())
                    .add(new Entry(line, company.of(line.id()).stream().map(names::get).toList()));
        }
        return layers.entrySet().stream()
                .map(each -> new Ring(Filters.LAYERS.get(each.getKey().ordinal()), groups(wedges, each.getValue())))
                .toList();
    }

    private static List<Ring.Group> groups(List<Wedge> wedges, Map<Integer, List<Entry>> people) {
        return wedges.stream()
                .map(wedge -> new Ring.Group(wedge, people.getOrDefault(wedge.sector().circleId(), List.of())))
                .filter(group -> !group.people().isEmpty())
                .toList();
    }
}
