package org.passerelle.duplicates;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.TreeSet;

/// Several who may all be one: two, most often.
///
/// @param members by their numbers
/// @param pairs among them, surest first
public record Group(List<Integer> members, List<Pair> pairs) {

    static Group of(List<Pair> pairs) {
        var members = new TreeSet<Integer>();
        for (var pair : pairs) members.addAll(List.of(pair.lower(), pair.upper()));
        return new Group(List.copyOf(members), pairs);
    }

    /// Of the surest pair.
    public double probability() {
        return pairs.isEmpty() ? 0 : pairs.getFirst().probability();
    }

    /// As an address names it: `3-7`.
    public String key() {
        return members.stream().map(String::valueOf).collect(joining("-"));
    }
}
