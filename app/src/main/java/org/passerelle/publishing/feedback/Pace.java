package org.passerelle.publishing.feedback;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How often a channel is listened to: every few minutes while something goes on there, hourly where it is quiet, and ever
/// more seldom where nothing can be heard.
final class Pace {

    static final Duration OFTEN = Duration.ofMinutes(5);
    static final Duration SELDOM = Duration.ofHours(1);
    static final Duration AT_MOST = Duration.ofDays(1);

    private static final Duration NOW_AND_THEN = Duration.ofMinutes(15);
    private static final Duration LIVELY = Duration.ofHours(3);
    private static final Duration RECENT = Duration.ofDays(2);
    private static final int DOUBLINGS_MAXIMUM = 9;

    private Pace() {}

    /// @param latest when something was last published or heard there, or null
    static Duration since(@Nullable Instant latest, Instant now) {
        if (latest == null || latest.plus(RECENT).isBefore(now)) return SELDOM;
        return latest.plus(LIVELY).isBefore(now) ? NOW_AND_THEN : OFTEN;
    }

    /// @param failures how many times in a row nothing could be heard, this one included
    static Duration after(int failures) {
        var rest = OFTEN.multipliedBy(1L << Math.min(failures, DOUBLINGS_MAXIMUM));
        return rest.compareTo(AT_MOST) > 0 ? AT_MOST : rest;
    }
}
