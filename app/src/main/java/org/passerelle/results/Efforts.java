package org.passerelle.results;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.passerelle.channels.Way;
import org.passerelle.time.Activity;
import org.passerelle.time.Entry;

/// What time was given to, and what it is credited with.
final class Efforts {

    private final Evidence evidence;
    private final Period period;

    Efforts(Evidence evidence, Period period) {
        this.evidence = evidence;
        this.period = period;
    }

    /// What came by a way is shared among the activities that served it, by their time; time that served no way is credited
    /// with nothing.
    List<Effort<Activity>> byActivity(Origins origins) {
        var margins = origins.all().stream().collect(toMap(Origin::way, Origin::margin));
        var minutes = origins.all().stream().collect(toMap(Origin::way, Origin::minutes));
        var given = evidence.given(period).stream().collect(groupingBy(Entry::activity));
        return Arrays.stream(Activity.values())
                .filter(given::containsKey)
                .map(activity -> effort(activity, given.getOrDefault(activity, List.of()), margins, minutes))
                .sorted(mostTime())
                .toList();
    }

    private static Effort<Activity> effort(
            Activity activity, List<Entry> entries, Map<Way, Double> margins, Map<Way, Integer> minutes) {
        var byWay = entries.stream()
                .filter(entry -> entry.way() != null)
                .collect(groupingBy(Entry::way, summingInt(Entry::minutes)));
        var margin = byWay.entrySet().stream()
                .mapToDouble(each -> margins.getOrDefault(each.getKey(), 0.)
                        * each.getValue()
                        / Math.max(1, minutes.getOrDefault(each.getKey(), 0)))
                .sum();
        return new Effort<>(activity, entries.stream().mapToInt(Entry::minutes).sum(), margin);
    }

    /// By the title of the objective, which mandates and time name themselves.
    List<Effort<String>> byObjective() {
        return evidence.objectives().entrySet().stream()
                .map(objective -> effort(objective.getKey(), objective.getValue()))
                .filter(effort -> effort.minutes() > 0 || effort.margin() != 0)
                .sorted(mostTime())
                .toList();
    }

    private Effort<String> effort(Integer objective, String title) {
        int minutes = evidence.given(period).stream()
                .filter(entry -> objective.equals(entry.objectiveId()))
                .mapToInt(Entry::minutes)
                .sum();
        var margin = evidence.won(period).stream()
                .filter(each -> objective.equals(each.opportunity().objectiveId()))
                .map(Pursuit::margin)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
        return new Effort<>(title, minutes, margin);
    }

    private static <T> java.util.Comparator<Effort<T>> mostTime() {
        return comparingInt((Effort<T> effort) -> effort.minutes()).reversed();
    }
}
