package org.passerelle.exchanges;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace;

/// An exchange as the owner notes it by hand.
///
/// @param people with whom; at least one
/// @param duration null where unknown
public record Note(
        List<Integer> people,
        Moment at,
        Trace.Medium medium,
        Trace.Direction direction,
        @Nullable Duration duration,
        String words) {}
