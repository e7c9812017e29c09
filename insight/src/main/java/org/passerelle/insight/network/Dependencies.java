package org.passerelle.insight.network;

import java.util.Arrays;

/// How much shortest paths from one source depend on each member of a core, summed over sources. Brandes (2001).
///
/// One search from the source counts the paths; going back over it, each member pulls from those one step farther.
final class Dependencies {

    private final Core core;
    private final int[] order;
    private final int[] levels;
    private final double[] paths;
    private final double[] pulled;
    private final double[] sums;

    Dependencies(Core core) {
        this.core = core;
        var members = core.members.length;
        order = new int[members];
        levels = new int[members];
        paths = new double[members];
        pulled = new double[members];
        sums = new double[members];
        Arrays.fill(levels, -1);
    }

    void addFrom(int source) {
        var reached = search(source);
        var weight = (double) core.standsFor[source];
        for (var i = reached - 1; i > 0; i--) {
            var member = order[i];
            var dependency = paths[member] * pulledBy(member);
            sums[member] += weight * dependency;
            pulled[member] = (core.standsFor[member] + dependency) / paths[member];
        }
        for (var i = 0; i < reached; i++) {
            levels[order[i]] = -1;
        }
    }

    /// By member; each pair counted from either end.
    double[] sums() {
        return sums;
    }

    private int search(int source) {
        var offsets = core.offsets;
        var targets = core.targets;
        var reached = 1;
        order[0] = source;
        levels[source] = 0;
        paths[source] = 1;
        for (var i = 0; i < reached; i++) {
            var member = order[i];
            var farther = levels[member] + 1;
            for (var arc = offsets[member]; arc < offsets[member + 1]; arc++) {
                var target = targets[arc];
                if (levels[target] < 0) {
                    levels[target] = farther;
                    paths[target] = paths[member];
                    order[reached++] = target;
                } else if (levels[target] == farther) {
                    paths[target] += paths[member];
                }
            }
        }
        return reached;
    }

    private double pulledBy(int member) {
        var farther = levels[member] + 1;
        var sum = 0.;
        for (var arc = core.offsets[member]; arc < core.offsets[member + 1]; arc++) {
            var target = core.targets[arc];
            if (levels[target] == farther) {
                sum += pulled[target];
            }
        }
        return sum;
    }
}
