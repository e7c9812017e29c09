package org.passerelle.insight.network;

import java.util.Arrays;

/// Arrows in the making, in the order they come.
final class ArcList {

    private static final int FIRST_ROOM = 16;

    private final int vertices;
    private int[] sources = new int[FIRST_ROOM];
    private int[] targets = new int[FIRST_ROOM];
    private double[] values = new double[FIRST_ROOM];
    private int size;

    ArcList(int vertices) {
        if (vertices < 0) {
            throw new IllegalArgumentException("A network has 0 vertices or more, not %d.".formatted(vertices));
        }
        this.vertices = vertices;
    }

    void add(int source, int target, double value) {
        if (size == sources.length) {
            var room = Math.addExact(size, size);
            sources = Arrays.copyOf(sources, room);
            targets = Arrays.copyOf(targets, room);
            values = Arrays.copyOf(values, room);
        }
        sources[size] = source;
        targets[size] = target;
        values[size++] = value;
    }

    /// @throws IllegalArgumentException when either end is no vertex, or both are the same
    void requirePair(int one, int other) {
        if (one < 0 || one >= vertices || other < 0 || other >= vertices || one == other) {
            throw new IllegalArgumentException("A link joins two different vertices between 0 and %d, not %d and %d."
                    .formatted(vertices - 1, one, other));
        }
    }

    int vertices() {
        return vertices;
    }

    int size() {
        return size;
    }

    int source(int arc) {
        return sources[arc];
    }

    int target(int arc) {
        return targets[arc];
    }

    double value(int arc) {
        return values[arc];
    }

    /// The arrows by source, then target, then the order they came in: two counting sorts.
    int[] order() {
        var order = new int[size];
        Arrays.setAll(order, arc -> arc);
        return sorted(sorted(order, targets), sources);
    }

    private int[] sorted(int[] order, int[] keys) {
        var next = new int[vertices + 1];
        for (var arc : order) {
            next[keys[arc] + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        var sorted = new int[order.length];
        for (var arc : order) {
            sorted[next[keys[arc]]++] = arc;
        }
        return sorted;
    }
}
