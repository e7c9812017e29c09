package org.passerelle.insight.pitch;

import java.util.List;

/// A sign found in a message.
///
/// @param words what gave it, as written, in order, each once, {@value #WORDS_MAXIMUM} at most; empty for signs of the
///     whole message
/// @param times how often it was found, 1 or more
public record Clue(Sign sign, List<String> words, int times) {

    static final int WORDS_MAXIMUM = 4;

    /// How much of it there is, 0 to 1: ½ for one time, ¾ for two.
    double amount() {
        return 1 - 1. / (1L << Math.min(times, 30));
    }
}
