package org.passerelle.insight.duplicates;

import java.util.Arrays;
import java.util.List;

/// One way of choosing pairs worth comparing: records that share all of these parts stand in one block.
record Pass(List<Part> parts) {

    /// Told pairs, each with the smaller record first.
    interface Sink {
        void pair(int one, int other);
    }

    private static final int LARGEST = 4096;

    double chance() {
        return parts.stream().mapToDouble(Part::chance).reduce(1, (a, b) -> a * b);
    }

    /// Whether it asks for values, not for pieces of them.
    boolean isWhole() {
        return parts.stream().allMatch(Part::whole);
    }

    /// Whether whoever shares this shares the other: what is equal has an equal beginning.
    boolean holds(Pass other) {
        return other.parts.stream().allMatch(wanted -> parts.stream()
                .anyMatch(part -> part == wanted || part.whole() && part.column() == wanted.column()));
    }

    /// Tells the pairs of all blocks, the largest blocks being left out as far as there would be more than `most`
    /// pairs. Cost: a sort of the records, and the pairs.
    void pairs(Table table, double most, Sink sink) {
        var entries = entries(table);
        int bits = bits(table);
        int largest = largest(table, entries, bits, most);
        for (int from = 0, to; from < entries.length; from = to) {
            to = end(entries, bits, from);
            if (to - from <= largest) tell(table, entries, bits, from, to, sink);
        }
    }

    private void tell(Table table, long[] entries, int bits, int from, int to, Sink sink) {
        long mask = (1L << bits) - 1;
        int right = from;
        if (table.split > 0) while (right < to && (entries[right] & mask) < table.split) right++;
        for (int i = from; i < (table.split > 0 ? right : to); i++)
            for (int j = table.split > 0 ? right : i + 1; j < to; j++)
                sink.pair((int) (entries[i] & mask), (int) (entries[j] & mask));
    }

    /// The size of block that still fits.
    private static int largest(Table table, long[] entries, int bits, double most) {
        var pairs = new double[LARGEST + 1];
        for (int from = 0, to; from < entries.length; from = to) {
            to = end(entries, bits, from);
            if (to - from <= LARGEST) pairs[to - from] += pairs(table, entries, bits, from, to);
        }
        double sum = 0;
        for (var size = 2; size <= LARGEST; size++) {
            sum += pairs[size];
            if (sum > most) return size - 1;
        }
        return LARGEST;
    }

    private static double pairs(Table table, long[] entries, int bits, int from, int to) {
        double size = to - from;
        if (table.split == 0) return size * (size - 1) / 2;
        int left = from;
        while (left < to && (entries[left] & (1L << bits) - 1) < table.split) left++;
        return (double) (left - from) * (to - left);
    }

    private static int end(long[] entries, int bits, int from) {
        int to = from + 1;
        while (to < entries.length && entries[to] >>> bits == entries[from] >>> bits) to++;
        return to;
    }

    private static int bits(Table table) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(table.size());
    }

    /// Block and record in one number, sorted, each once.
    private long[] entries(Table table) {
        var entries = new long[table.size()];
        var size = 0;
        var keys = new long[64];
        int bits = bits(table);
        for (var record = 0; record < table.size(); record++) {
            int count = keys(table, record, keys);
            if (size + count > entries.length) entries = Arrays.copyOf(entries, entries.length * 3 / 2 + count);
            for (var k = 0; k < count; k++) entries[size++] = keys[k] << bits | record;
        }
        Arrays.sort(entries, 0, size);
        return distinct(entries, size);
    }

    private static long[] distinct(long[] sorted, int size) {
        var kept = 0;
        for (var i = 0; i < size; i++) if (i == 0 || sorted[i] != sorted[i - 1]) sorted[kept++] = sorted[i];
        return Arrays.copyOf(sorted, kept);
    }

    /// Every combination of its values, as far as there is room.
    private int keys(Table table, int record, long[] keys) {
        keys[0] = 1;
        var count = 1;
        for (var part : parts) {
            var column = table.columns.get(part.column());
            int first = column.first(record);
            int said = column.last(record) - first;
            if (said == 0) return 0;
            int before = count;
            for (int v = Math.min(said, keys.length / before) - 1; v >= 0; v--) {
                int key = part.keys()[column.code(first + v)];
                for (var k = 0; k < before; k++) keys[v * before + k] = mixed(keys[k] * 31 + key);
            }
            count = Math.min(said, keys.length / before) * before;
            if (said == 1 && part.keys()[column.code(first)] == 0) return 0;
        }
        return count;
    }

    /// The finaliser of SplitMix64 (Steele, Lea & Flood 2014).
    private static long mixed(long bits) {
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
