package org.passerelle.formats;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Reading.DateOrder;
import org.passerelle.formats.Trace.Question;

/// Whether a chat writes the day or the month first. One 25/12 settles it; else the order in which time does not run
/// backwards, for a chat is in order; else the owner is asked, day first being the guess.
final class WhatsAppOrder {

    private static final int EXAMPLES = 4;

    private final DateOrders figures = new DateOrders();
    private final int[] backwards = new int[2];
    private final @Nullable LocalDateTime[] last = new LocalDateTime[2];
    private final List<String> examples = new ArrayList<>();

    void see(long line, WhatsAppLine read) {
        var date = read.doubtful();
        if (date.isEmpty()) return;
        figures.see(line, date);
        if (examples.size() < EXAMPLES && !examples.contains(date)) examples.add(date);
        for (var order : DateOrder.values()) {
            var at = read.at(order).orElse(null);
            var before = last[order.ordinal()];
            if (at != null && before != null && at.isBefore(before.minusDays(1))) backwards[order.ordinal()]++;
            if (at != null) last[order.ordinal()] = at;
        }
    }

    DateOrder best() {
        return figures.question().isEmpty() || !isToldByTime() ? figures.best() : steady();
    }

    Optional<Question> question() {
        return isToldByTime() ? Optional.empty() : figures.question();
    }

    private boolean isToldByTime() {
        return (backwards[0] == 0) != (backwards[1] == 0);
    }

    private DateOrder steady() {
        return DateOrder.values()[backwards[0] == 0 ? 0 : 1];
    }
}
