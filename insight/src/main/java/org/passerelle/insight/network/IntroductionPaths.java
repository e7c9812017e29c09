package org.passerelle.insight.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;

/// The best ways to be introduced to someone, or to anyone of several: those on which all are likeliest to agree.
///
/// ```java
/// new IntroductionPaths(chances).from(me, List.of(thea), 3);
/// ```
///
/// A path has {@value #MOST_LINKS} links at most, passes nobody twice, and ends at the first target it meets. The
/// search follows the most promising beginning first, by what it could come to at best, so it meets paths in the
/// order of their chances (Hart, Nilsson and Raphael 1968). Before any introduction, both parties consent.
///
/// **Cost.** Two scans of all links for what each could come to at best, then little. Safe to share.
public final class IntroductionPaths {

    /// Beyond two introducers nobody vouches for anybody.
    public static final int MOST_LINKS = 3;

    /// More ways than these are no help to choose.
    public static final int MOST_PATHS = 5;

    private static final Comparator<Way> MOST_PROMISING =
            Comparator.comparingDouble(Way::promise).reversed().thenComparingInt(Way::vertex);

    private final Chances chances;

    public IntroductionPaths(Chances chances) {
        this.chances = chances;
    }

    /// The best path through each of `most` different first introducers, best first; when there are fewer of
    /// these, the next best paths fill up. Fewer than `most` when there are no more, empty when nobody leads
    /// there.
    ///
    /// @param most 1 to {@value #MOST_PATHS}
    /// @throws IndexOutOfBoundsException when the source or a target is no vertex
    /// @throws IllegalArgumentException when the source is a target, or `most` is out of its range
    public List<IntroductionPath> from(int source, Collection<Integer> targets, int most) {
        Objects.checkIndex(source, chances.vertices());
        if (targets.contains(source) || most < 1 || most > MOST_PATHS) {
            throw new IllegalArgumentException("From %d, %d paths to %s: ask for 1 to %d, to others."
                    .formatted(source, most, targets, MOST_PATHS));
        }
        var promises = new Promises(chances, targets, MOST_LINKS - 1);
        var queue = new PriorityQueue<>(MOST_PROMISING);
        queue.add(Way.at(source));
        var chosen = new ArrayList<IntroductionPath>();
        var others = new ArrayList<IntroductionPath>();
        var asked = new HashSet<Integer>();
        while (!queue.isEmpty() && chosen.size() < most) {
            var way = queue.remove();
            if (others.size() == most && asked.contains(way.first())) {
                continue;
            }
            if (!promises.isTarget(way.vertex())) {
                follow(way, promises, queue);
            } else {
                (asked.add(way.first()) ? chosen : others).add(way.path());
            }
        }
        others.stream().limit(most - chosen.size()).forEach(chosen::add);
        chosen.sort(IntroductionPath.BEST_FIRST);
        return List.copyOf(chosen);
    }

    private void follow(Way way, Promises promises, PriorityQueue<Way> queue) {
        var arcs = chances.arcs;
        var left = MOST_LINKS - way.length() - 1;
        for (var arc = arcs.offsets[way.vertex()]; arc < arcs.offsets[way.vertex() + 1]; arc++) {
            var promise = promises.within(left, arcs.targets[arc]);
            if (promise > 0 && !way.passes(arcs.targets[arc])) {
                queue.add(way.then(arcs.targets[arc], arcs.values[arc], promise));
            }
        }
    }
}
