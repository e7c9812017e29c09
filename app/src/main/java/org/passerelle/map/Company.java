package org.passerelle.map;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.links.ObservedLinks.Observed;

/// Whom each was seen with, the most often first.
record Company(Map<Integer, List<Integer>> others) {

    private record Other(int id, int facts) {}

    static Company of(List<Observed> links) {
        var seen = new HashMap<Integer, List<Other>>();
        for (var link : links) {
            seen.computeIfAbsent(link.lower(), _ -> new ArrayList<>()).add(new Other(link.upper(), link.facts()));
            seen.computeIfAbsent(link.upper(), _ -> new ArrayList<>()).add(new Other(link.lower(), link.facts()));
        }
        var others = new HashMap<Integer, List<Integer>>();
        seen.forEach((person, with) -> {
            with.sort(comparingInt((Other other) -> -other.facts()).thenComparingInt(Other::id));
            others.put(person, with.stream().map(Other::id).toList());
        });
        return new Company(others);
    }

    List<Integer> of(int person) {
        return others.getOrDefault(person, List.of());
    }
}
