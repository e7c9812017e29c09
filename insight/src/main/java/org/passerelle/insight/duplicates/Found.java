package org.passerelle.insight.duplicates;

import java.util.Arrays;

/// Pairs of records and what they weigh, each once.
final class Found {

    /// Told of a pair by its place.
    interface Sink {
        void found(int place, double probability);
    }

    private int[] ones = new int[1024];
    private int[] others = new int[1024];
    private float[] bits = new float[1024];
    /// Places plus one, by a hash of the pair; 0 where there is none. At most half full.
    private int[] index = new int[4096];
    private int size;

    void add(int one, int other, double weight) {
        int slot = slot(one, other);
        if (index[slot] != 0) return;
        if (size == ones.length) {
            grow();
            slot = slot(one, other);
        }
        ones[size] = one;
        others[size] = other;
        bits[size] = (float) weight;
        index[slot] = ++size;
    }

    private int slot(int one, int other) {
        int mask = index.length - 1;
        int slot = (int) (((long) one << 32 | other) * 0x9E3779B97F4A7C15L >>> 33) & mask;
        while (index[slot] != 0 && (ones[index[slot] - 1] != one || others[index[slot] - 1] != other))
            slot = slot + 1 & mask;
        return slot;
    }

    private void grow() {
        ones = Arrays.copyOf(ones, size * 2);
        others = Arrays.copyOf(others, size * 2);
        bits = Arrays.copyOf(bits, size * 2);
        index = new int[index.length * 2];
        for (var place = 0; place < size; place++) index[slot(ones[place], others[place])] = place + 1;
    }

    int size() {
        return size;
    }

    int one(int place) {
        return ones[place];
    }

    int other(int place) {
        return others[place];
    }

    double bits(int place) {
        return bits[place];
    }

    /// The places of those that weigh at least so much, heaviest first. Cost: a sort of them.
    int[] atLeast(double least) {
        var ranked = new long[size];
        var kept = 0;
        for (var place = 0; place < size; place++)
            if (bits[place] >= least) ranked[kept++] = (long) rank(bits[place]) << 32 | place;
        Arrays.sort(ranked, 0, kept);
        return Arrays.stream(ranked, 0, kept).mapToInt(rank -> (int) rank).toArray();
    }

    /// Smaller for greater weights.
    private static int rank(float bits) {
        int raw = Float.floatToIntBits(bits);
        return raw < 0 ? raw & Integer.MAX_VALUE : ~raw;
    }
}
