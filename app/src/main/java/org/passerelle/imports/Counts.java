package org.passerelle.imports;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What a file, or several, brought.
///
/// @param peopleKnown people met again, each once in each file
/// @param conflicts cards with the addresses of several people, who were left apart
/// @param bad lines not understood
/// @param leftOut by reason, a word such as `sponsored`
public record Counts(
        int peopleNew,
        int peopleKnown,
        int exchangesNew,
        int exchangesKnown,
        int feedsNew,
        int feedsKnown,
        int conflicts,
        int bad,
        Map<String, Integer> leftOut) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, Map.of());

    public Counts plus(Counts other) {
        var both = new TreeMap<>(leftOut);
        other.leftOut.forEach((reason, count) -> both.merge(reason, count, Integer::sum));
        return new Counts(
                peopleNew + other.peopleNew,
                peopleKnown + other.peopleKnown,
                exchangesNew + other.exchangesNew,
                exchangesKnown + other.exchangesKnown,
                feedsNew + other.feedsNew,
                feedsKnown + other.feedsKnown,
                conflicts + other.conflicts,
                bad + other.bad,
                Collections.unmodifiableMap(both));
    }

    public int leftOutInAll() {
        return leftOut.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean bringsNothing() {
        return peopleNew == 0 && exchangesNew == 0 && feedsNew == 0;
    }
}
