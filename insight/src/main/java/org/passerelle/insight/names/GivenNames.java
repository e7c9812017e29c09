package org.passerelle.insight.names;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The given names in use in Québec, in France and in English, with their other spellings and their familiar forms:
/// the resource `given-names.txt`, which explains itself.
///
/// Read once, on first use, in a few milliseconds.
public final class GivenNames {

    private static final int[] NONE = {};
    private static final GivenNames COMMON = read();

    private final Map<String, int[]> own = new HashMap<>();
    private final Map<String, int[]> shortFor = new HashMap<>();

    private GivenNames() {}

    /// Whether the word is a given name in use, in one of its spellings, or a familiar form of one: *Cat*, *Zoé*.
    ///
    /// @param word with or without accents, in any case; *Jean-Noël* counts as a whole or by its first part
    public static boolean isKnown(String word) {
        var words = Letters.words(Letters.plain(word));
        if (words.isEmpty()) return false;
        return isKnownPlain(String.join("", words)) || isKnownPlain(words.getFirst());
    }

    static boolean isKnownPlain(String joined) {
        return COMMON.own.containsKey(joined) || COMMON.shortFor.containsKey(joined);
    }

    /// The names this is a spelling of, in ascending order; none of a name not in the list.
    static int[] spelt(String joined) {
        return COMMON.own.getOrDefault(joined, NONE);
    }

    /// The names this is a familiar form of, in ascending order.
    static int[] familiar(String joined) {
        return COMMON.shortFor.getOrDefault(joined, NONE);
    }

    /// Whether two ascending lists share a number.
    static boolean meet(int[] some, int[] others) {
        for (int i = 0, j = 0; i < some.length && j < others.length; ) {
            if (some[i] == others[j]) return true;
            if (some[i] < others[j]) i++;
            else j++;
        }
        return false;
    }

    private static GivenNames read() {
        var source = Objects.requireNonNull(GivenNames.class.getResourceAsStream("given-names.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(source, UTF_8))) {
            var names = new GivenNames();
            var number = 0;
            for (var line : lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList()) {
                names.add(number++, line);
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(int number, String line) {
        var sides = line.split(":", 2);
        for (var spelling : sides[0].split("[=,]")) note(own, spelling, number);
        if (sides.length > 1) for (var familiar : sides[1].split(",")) note(shortFor, familiar, number);
    }

    private static void note(Map<String, int[]> names, String written, int number) {
        var joined = Letters.plain(written).replace(" ", "");
        names.merge(joined, new int[] {number}, GivenNames::both);
    }

    private static int[] both(int[] some, int[] more) {
        return Arrays.stream(new int[][] {some, more}).flatMapToInt(Arrays::stream).sorted().distinct().toArray();
    }

    /// Words of a plain text without the civil prefixes before it.
    static List<String> withoutCivility(List<String> words) {
        var left = new ArrayList<>(words);
        while (left.size() > 1 && Civility.isOne(left.getFirst())) left.removeFirst();
        return left;
    }
}
