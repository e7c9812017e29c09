package org.passerelle.insight.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Records put together as pairs are told, surest first.
final class Groups {

    interface Probability {
        double of(int one, int other);
    }

    private static final double MEAN_AT_LEAST = .5;
    private static final int MOST_PAIRS = 2_000;

    private final int[] parents;
    private final Map<Integer, List<Integer>> members = new HashMap<>();
    private final Probability probability;

    Groups(int records, Probability probability) {
        this.probability = probability;
        parents = new int[records];
        for (var record = 0; record < records; record++) parents[record] = record;
    }

    /// The groups of these two become one, if they belong together on the mean over all pairs across. Cost: a comparison
    /// for each such pair; groups with more than {@value #MOST_PAIRS} stay apart.
    void join(int one, int other) {
        int first = group(one);
        int second = group(other);
        if (first == second) return;
        var here = members(first);
        var there = members(second);
        if (!belong(here, there)) return;
        var all = new ArrayList<>(here);
        all.addAll(there);
        parents[second] = first;
        members.put(first, all);
        members.remove(second);
    }

    /// Of two and more.
    List<List<Integer>> all() {
        return List.copyOf(members.values());
    }

    private boolean belong(List<Integer> here, List<Integer> there) {
        if (here.size() == 1 && there.size() == 1) return true;
        if (here.size() * there.size() > MOST_PAIRS) return false;
        double sum = 0;
        for (int one : here) for (int other : there) sum += probability.of(one, other);
        return sum / (here.size() * there.size()) >= MEAN_AT_LEAST;
    }

    private List<Integer> members(int group) {
        return members.getOrDefault(group, List.of(group));
    }

    private int group(int record) {
        while (parents[record] != record) {
            parents[record] = parents[parents[record]];
            record = parents[record];
        }
        return record;
    }
}
