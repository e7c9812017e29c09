package org.passerelle.demo;

import java.util.List;
import java.util.SplittableRandom;

/// Chance out of a seed: the same seed and path always fall the same way, so that anyone's story can be told again
/// without keeping it in memory.
final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    private Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    static Dice of(long seed, long... path) {
        for (long step : path) seed = Long.rotateLeft(seed * STEP + step, 29) ^ seed;
        return new Dice(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /// From `low` to `high`, both included.
    int between(int low, int high) {
        return low + random.nextInt(Math.max(1, high - low + 1));
    }

    /// From 0 included to 1 excluded.
    double fraction() {
        return random.nextDouble();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// Mostly small, now and then large; 1 on average: the rhythm of bursts and silences.
    double gap() {
        return -Math.log(1 - random.nextDouble()) * (chance(0.3) ? 0.3 : 1.3);
    }

    long bits() {
        return random.nextLong();
    }
}
