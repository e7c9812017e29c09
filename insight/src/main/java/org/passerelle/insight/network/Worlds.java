package org.passerelle.insight.network;

import java.util.Collection;

/// All that may happen from those who say a word first: at each uncertain link the world parts in two.
final class Worlds {

    private final Arcs arcs;
    private final boolean[] hasHeard;
    private final int[] heard;
    private int first;

    /// @throws IndexOutOfBoundsException when one of the first is no vertex
    Worlds(Arcs arcs, Collection<Integer> first) {
        this.arcs = arcs;
        this.hasHeard = new boolean[arcs.vertices()];
        this.heard = new int[arcs.vertices()];
        for (var vertex : first) {
            if (!hasHeard[vertex]) {
                hear(vertex, this.first++);
            }
        }
    }

    /// How many hear it, on average.
    double reached() {
        return first == 0 ? 0 : from(0, arcs.offsets[heard[0]], first);
    }

    /// The average from here on: `before` have heard, and the first speakers have told all of theirs.
    private double from(int firstSpeaker, int firstArc, int before) {
        var count = before;
        for (var speaker = firstSpeaker; speaker < count; speaker++) {
            var arc = speaker == firstSpeaker ? firstArc : arcs.offsets[heard[speaker]];
            for (; arc < arcs.offsets[heard[speaker] + 1]; arc++) {
                if (hasHeard[arcs.targets[arc]]) {
                    continue;
                }
                if (arcs.values[arc] < 1) {
                    var average = part(speaker, arc, count);
                    forget(before, count);
                    return average;
                }
                hear(arcs.targets[arc], count++);
            }
        }
        forget(before, count);
        return count;
    }

    private double part(int speaker, int arc, int count) {
        var without = from(speaker, arc + 1, count);
        hear(arcs.targets[arc], count);
        var with = from(speaker, arc + 1, count + 1);
        forget(count, count + 1);
        return arcs.values[arc] * with + (1 - arcs.values[arc]) * without;
    }

    private void hear(int vertex, int seat) {
        hasHeard[vertex] = true;
        heard[seat] = vertex;
    }

    private void forget(int from, int to) {
        for (var seat = from; seat < to; seat++) {
            hasHeard[heard[seat]] = false;
        }
    }
}
