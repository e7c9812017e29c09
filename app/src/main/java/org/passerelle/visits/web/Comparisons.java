package org.passerelle.visits.web;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.publishing.Publications;
import org.passerelle.time.Entry;
import org.passerelle.time.Times;
import org.passerelle.time.Weeks;
import org.passerelle.visits.Conversations;
import org.passerelle.visits.Visits;
import org.passerelle.visits.web.Comparison.Brought;
import org.passerelle.visits.web.Comparison.Line;

/// Sets visits, conversations and time given beside each other, over the last twelve months.
public final class Comparisons {

    private static final int MONTHS = 12;
    private static final int PUBLICATIONS_MAXIMUM = 10;

    private final Visits visits;
    private final Conversations conversations;
    private final Times times;
    private final Publications publications;

    public Comparisons(Visits visits, Conversations conversations, Times times, Publications publications) {
        this.visits = visits;
        this.conversations = conversations;
        this.times = times;
        this.publications = publications;
    }

    Comparison of(LocalDate today) {
        var first = today.minusMonths(MONTHS).plusDays(1);
        var visited = visits.byWay(first, today);
        var said = conversations.byWay(first, today);
        var given = new HashMap<@Nullable Way, Integer>();
        Weeks.by(Entry::way, times.between(first, today)).forEach(each -> given.put(each.getKey(), each.getValue()));
        var ways = new HashSet<@Nullable Way>(visited.keySet());
        Stream.of(said.keySet(), given.keySet()).forEach(ways::addAll);
        if (!visited.containsKey(null)) ways.remove(null);
        var lines = ways.stream()
                .map(way -> new Line(way, visited.get(way), said.getOrDefault(way, 0), way == null ? 0 : given.getOrDefault(way, 0)))
                .sorted(comparing((Line line) -> Optional.ofNullable(line.visits()).orElse(-1L))
                        .thenComparing(Line::conversations)
                        .reversed())
                .toList();
        return new Comparison(first, today, lines, brought());
    }

    private List<Brought> brought() {
        return visits.byPublication().entrySet().stream()
                .flatMap(each -> publications.find(each.getKey()).stream()
                        .map(publication -> brought(publication.id(), publication.name(), each.getValue())))
                .sorted(comparing(Brought::visits).reversed())
                .limit(PUBLICATIONS_MAXIMUM)
                .toList();
    }

    private static Brought brought(int id, String name, Map<Way, Integer> ways) {
        var most = ways.entrySet().stream()
                .sorted(Map.Entry.<Way, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        return new Brought(id, name, most, ways.values().stream().mapToInt(Integer::intValue).sum());
    }
}
