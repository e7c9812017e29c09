package org.passerelle.insight.network;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;

/// Arrows in compressed rows: those of vertex `v` are numbered from `offsets[v]` to `offsets[v + 1]` excluded, by
/// increasing target.
final class Arcs {

    final int[] offsets;
    final int[] targets;
    final double[] values;

    Arcs(int[] offsets, int[] targets, double[] values) {
        this.offsets = offsets;
        this.targets = targets;
        this.values = values;
    }

    /// Packs a list, merging parallel arrows.
    static Arcs of(ArcList list, DoubleBinaryOperator merge) {
        var offsets = new int[list.vertices() + 1];
        var targets = new int[list.size()];
        var values = new double[list.size()];
        var count = 0;
        var last = -1;
        for (var arc : list.order()) {
            if (last >= 0 && list.source(arc) == list.source(last) && list.target(arc) == list.target(last)) {
                values[count - 1] = merge.applyAsDouble(values[count - 1], list.value(arc));
            } else {
                offsets[list.source(arc) + 1]++;
                targets[count] = list.target(arc);
                values[count++] = list.value(arc);
            }
            last = arc;
        }
        Arrays.parallelPrefix(offsets, Integer::sum);
        return new Arcs(offsets, Arrays.copyOf(targets, count), Arrays.copyOf(values, count));
    }

    int vertices() {
        return offsets.length - 1;
    }

    int count() {
        return targets.length;
    }

    int degree(int vertex) {
        return offsets[vertex + 1] - offsets[vertex];
    }

    int[] targets(int vertex) {
        return Arrays.copyOfRange(targets, offsets[vertex], offsets[vertex + 1]);
    }

    /// The value from one to the other, 0 where there is no arrow.
    ///
    /// @throws IndexOutOfBoundsException when either is no vertex
    double value(int source, int target) {
        Objects.checkIndex(target, vertices());
        var arc = Arrays.binarySearch(targets, offsets[source], offsets[source + 1], target);
        return arc < 0 ? 0 : values[arc];
    }
}
