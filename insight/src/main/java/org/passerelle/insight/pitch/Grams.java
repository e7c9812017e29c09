package org.passerelle.insight.pitch;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.passerelle.insight.text.Folded;

/// A message as a set of buckets: each word, each pair of words, and each run of three to five letters within a word,
/// hashed. Digits are all alike, and so are addresses.
final class Grams {

    static final int BITS = 16;
    static final int BUCKETS = 1 << BITS;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final Pattern TOKEN = Pattern.compile("(?:https?://|www\\.)\\S+|\\S+@\\S+|[\\p{L}\\d]+|[$€£%!?]");

    private int[] buckets = new int[1024];
    private int size;

    /// Buckets, ascending, each once.
    static int[] of(Folded message) {
        var grams = new Grams();
        var before = "";
        for (var token = TOKEN.matcher(message.plain()); token.find(); ) {
            var word = plain(token.group());
            grams.add(word, 0, word.length(), 'w');
            grams.add(before + " " + word, 0, before.length() + 1 + word.length(), 'p');
            grams.addRuns("_" + word + "_");
            before = word;
        }
        return Arrays.stream(grams.buckets, 0, grams.size).sorted().distinct().toArray();
    }

    private static String plain(String token) {
        if (token.startsWith("http") || token.startsWith("www.")) {
            return "#url";
        }
        return token.contains("@") ? "#mail" : token.replaceAll("\\d+", "0");
    }

    private void addRuns(String word) {
        for (var length = SHORTEST; length <= LONGEST; length++) {
            for (var start = 0; start + length <= word.length(); start++) {
                add(word, start, start + length, 'r');
            }
        }
    }

    /// FNV-1a, folded to the bits there are.
    private void add(String text, int from, int to, char kind) {
        var hash = (0x811C9DC5 ^ kind) * 0x01000193;
        for (var i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        if (size == buckets.length) {
            buckets = Arrays.copyOf(buckets, size * 2);
        }
        buckets[size++] = ((hash >>> BITS) ^ hash) & (BUCKETS - 1);
    }
}
