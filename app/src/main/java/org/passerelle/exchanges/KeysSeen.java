package org.passerelle.exchanges;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The keys met so far, as 64-bit hashes in one open table: 16 to 32 bytes each, where a set of texts would take 150. Of
/// five million keys, two are mistaken for one with a chance of less than one in a million.
final class KeysSeen {

    private static final int FULL = 1 << 20;

    private long[] table = new long[1 << 12];
    private int size;

    /// Whether it was not there.
    boolean add(String source, String key) {
        if (size * 2 > table.length) grow();
        boolean added = put(table, hash(source + '\0' + key));
        if (added) size++;
        return added;
    }

    boolean contains(String source, String key) {
        long hash = hash(source + '\0' + key);
        int mask = table.length - 1;
        for (int i = (int) hash & mask; table[i] != 0; i = i + 1 & mask) if (table[i] == hash) return true;
        return false;
    }

    /// Whether it is large enough for whoever has another way.
    boolean isFull() {
        return size >= FULL;
    }

    private void grow() {
        var larger = new long[table.length * 2];
        Arrays.stream(table).filter(hash -> hash != 0).forEach(hash -> put(larger, hash));
        table = larger;
    }

    private static boolean put(long[] table, long hash) {
        int mask = table.length - 1;
        for (int i = (int) hash & mask; ; i = i + 1 & mask) {
            if (table[i] == hash) return false;
            if (table[i] != 0) continue;
            table[i] = hash;
            return true;
        }
    }

    /// FNV-1a, then mixed as SplitMix64 ends, so that the low bits too depend on the whole. Never zero.
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) hash = (hash ^ b & 0xff) * 0x100000001b3L;
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }
}
