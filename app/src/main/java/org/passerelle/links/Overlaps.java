package org.passerelle.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// How many people each new community shares with each former circle, the most first.
record Overlaps(List<Shared> all) {

    record Shared(int community, int circle, int people) {}

    private static final Comparator<Shared> MOST_FIRST = Comparator.comparingInt(Shared::people)
            .reversed()
            .thenComparingInt(Shared::circle)
            .thenComparingInt(Shared::community);

    static Overlaps of(Division division, Map<Integer, Integer> former) {
        var counts = new HashMap<List<Integer>, Integer>();
        for (int i = 0; i < division.people().length; i++) {
            var circle = former.get(division.people()[i]);
            if (circle != null) counts.merge(List.of(division.communities()[i], circle), 1, Integer::sum);
        }
        var all = new ArrayList<Shared>();
        counts.forEach((pair, people) -> all.add(new Shared(pair.get(0), pair.get(1), people)));
        all.sort(MOST_FIRST);
        return new Overlaps(all);
    }

    /// The circle each community continues; a circle is continued once, by the community it shares most with.
    Map<Integer, Integer> matched() {
        var circles = new HashMap<Integer, Integer>();
        var taken = new HashSet<Integer>();
        for (var each : all)
            if (!circles.containsKey(each.community()) && taken.add(each.circle())) circles.put(each.community(), each.circle());
        return circles;
    }
}
