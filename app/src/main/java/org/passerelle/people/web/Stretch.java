package org.passerelle.people.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.Exchange;

/// The exchanges of one month, after a silence worth telling.
///
/// @param quietDays days without a word between these exchanges and what is shown above them; 0 where the silence is short
public record Stretch(YearMonth month, long quietDays, List<Exchange> exchanges) {

    private static final int QUIET_DAYS = 42;

    /// Groups a page of exchanges, newest first.
    ///
    /// @param above the day the page begins from; null where other exchanges stand above it
    static List<Stretch> of(List<Exchange> exchanges, @Nullable LocalDate above) {
        var stretches = new ArrayList<Stretch>();
        var since = above;
        for (var exchange : exchanges) {
            var month = YearMonth.from(exchange.day());
            var last = stretches.isEmpty() ? null : stretches.getLast();
            if (last == null || !last.month().equals(month))
                stretches.add(last = new Stretch(month, quiet(exchange.day(), since), new ArrayList<>()));
            last.exchanges().add(exchange);
            since = exchange.day();
        }
        return stretches;
    }

    private static long quiet(LocalDate day, @Nullable LocalDate since) {
        if (since == null) return 0;
        long days = ChronoUnit.DAYS.between(day, since);
        return days >= QUIET_DAYS ? days : 0;
    }
}
