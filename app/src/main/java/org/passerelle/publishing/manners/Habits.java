package org.passerelle.publishing.manners;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// One's own posts, said or planned. What is being written is not among them.
public interface Habits {

    /// For whom nothing is known.
    Habits NONE = (from, to) -> List.of();

    /// Those from the first instant to the last, both included, the latest first.
    List<Post> between(Instant from, Instant to);

    /// One of one’s own posts.
    ///
    /// @param at the first time anywhere
    /// @param text as first written, before it was adapted to channels
    /// @param places by channel, when it was said there or will be
    record Post(Instant at, String text, Intent.Kind kind, Map<String, Instant> places) {}
}
