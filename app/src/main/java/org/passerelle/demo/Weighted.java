package org.passerelle.demo;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/// Things that are not equally frequent.
final class Weighted<T> {

    private final List<T> things;
    private final int[] upTo;

    Weighted(List<T> things, ToIntFunction<T> weight) {
        this.things = List.copyOf(things);
        upTo = things.stream().mapToInt(weight).toArray();
        Arrays.parallelPrefix(upTo, Integer::sum);
    }

    T draw(Dice dice) {
        int at = Arrays.binarySearch(upTo, dice.below(upTo[upTo.length - 1]) + 1);
        return things.get(at < 0 ? -at - 1 : at);
    }
}
