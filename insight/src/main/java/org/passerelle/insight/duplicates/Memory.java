package org.passerelle.insight.duplicates;

/// Pairs of numbers seen of late, each with a small figure. What falls on the same place drives the older one out.
final class Memory {

    private static final int FIGURE_BITS = 4;

    private final long[] places;
    private final int shift;

    /// @param bits of the number of places
    Memory(int bits) {
        places = new long[1 << bits];
        shift = Long.SIZE - bits;
    }

    /// The figure remembered, or −1.
    int get(int one, int other) {
        long key = key(one, other);
        long there = places[place(key)];
        return there >>> FIGURE_BITS == key ? (int) (there & 0xF) : -1;
    }

    /// @param figure 0 to 15
    void put(int one, int other, int figure) {
        long key = key(one, other);
        places[place(key)] = key << FIGURE_BITS | figure;
    }

    /// Whether it comes for the first time, as far as is remembered; it is remembered from now on.
    boolean isNew(int one, int other) {
        if (get(one, other) >= 0) return false;
        put(one, other, 1);
        return true;
    }

    /// Above 0, the same both ways round.
    private static long key(int one, int other) {
        return (long) Math.min(one, other) << 30 | Math.max(one, other) + 1;
    }

    private int place(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> shift);
    }
}
