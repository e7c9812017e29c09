package org.passerelle.insight.network;

import java.util.Collection;
import java.util.SplittableRandom;

/// One thing that may happen from those who say a word first, again and again.
final class Trial {

    private final Arcs arcs;
    private final int[] first;
    private final int[] heard;
    private final int[] heardInRun;
    private int run;

    Trial(Arcs arcs, Collection<Integer> first) {
        this.arcs = arcs;
        this.first = first.stream().mapToInt(Integer::intValue).distinct().toArray();
        this.heard = new int[arcs.vertices()];
        this.heardInRun = new int[arcs.vertices()];
    }

    /// How many hear it this time.
    int run(SplittableRandom random) {
        run++;
        var count = 0;
        for (var vertex : first) {
            heardInRun[vertex] = run;
            heard[count++] = vertex;
        }
        for (var speaker = 0; speaker < count; speaker++) {
            for (var arc = arcs.offsets[heard[speaker]]; arc < arcs.offsets[heard[speaker] + 1]; arc++) {
                var target = arcs.targets[arc];
                if (heardInRun[target] != run && random.nextDouble() < arcs.values[arc]) {
                    heardInRun[target] = run;
                    heard[count++] = target;
                }
            }
        }
        return count;
    }
}
