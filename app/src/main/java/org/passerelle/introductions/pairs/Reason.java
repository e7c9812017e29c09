package org.passerelle.introductions.pairs;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Named;

/// Why two people may gain by knowing each other, with what shows it.
public sealed interface Reason {

    /// Higher is better; reasons of every kind compare.
    double score();

    /// Words both have, the rarest first.
    ///
    /// @param first where they were read of the one
    /// @param second where they were read of the other
    record SharedTopic(List<String> words, Where first, Where second, double score) implements Reason {}

    /// One needs what the other does.
    ///
    /// @param words of the need, as written
    /// @param where it was read
    /// @param on the day it was said, or null
    /// @param offer what the other does, as written
    record NeedMet(Named needing, String words, Where where, @Nullable LocalDate on, Named offering, String offer, double score)
            implements Reason {}
}
