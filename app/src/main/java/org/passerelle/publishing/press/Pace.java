package org.passerelle.publishing.press;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.passerelle.publishing.press.Paper.Item;

/// How often a feed is asked: about twice between two of its texts, never more than every half hour nor less than daily.
final class Pace {

    static final Duration OFTEN = Duration.ofMinutes(30);
    static final Duration SELDOM = Duration.ofDays(1);
    private static final int TEXTS_LOOKED_AT = 10;
    private static final int DOUBLINGS_MAXIMUM = 6;

    private Pace() {}

    static Duration of(List<Item> items, Instant now) {
        var last = items.stream()
                .map(Item::at)
                .filter(Objects::nonNull)
                .sorted((one, other) -> other.compareTo(one))
                .limit(TEXTS_LOOKED_AT)
                .toList();
        if (last.isEmpty()) return SELDOM.dividedBy(4);
        return within(Duration.between(last.getLast(), now).dividedBy(2L * last.size()));
    }

    /// Longer each time nothing came of it, up to a day.
    static Duration after(int failures) {
        return within(OFTEN.multipliedBy(1L << Math.min(failures, DOUBLINGS_MAXIMUM)));
    }

    static Duration within(Duration pace) {
        if (pace.compareTo(OFTEN) < 0) return OFTEN;
        return pace.compareTo(SELDOM) > 0 ? SELDOM : pace;
    }
}
