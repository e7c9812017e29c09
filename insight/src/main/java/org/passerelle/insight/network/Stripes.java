package org.passerelle.insight.network;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Work shared out in a fixed number of parts, so that results are the same to the last bit on every machine.
final class Stripes {

    static final int COUNT = 16;

    private Stripes() {}

    /// Runs every part in the common pool; results by part.
    static <T> List<T> map(IntFunction<T> part) {
        return IntStream.range(0, COUNT).parallel().mapToObj(part).toList();
    }

    /// The sum of arrays of one length, always in the same order.
    static double[] sum(List<double[]> parts) {
        var sum = new double[parts.getFirst().length];
        for (var part : parts) {
            for (var i = 0; i < sum.length; i++) {
                sum[i] += part[i];
            }
        }
        return sum;
    }
}
