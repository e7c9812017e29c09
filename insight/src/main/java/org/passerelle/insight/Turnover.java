package org.passerelle.insight;

import static java.time.temporal.IsoFields.QUARTER_OF_YEAR;
import static java.time.temporal.IsoFields.QUARTER_YEARS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Ties opened and closed in one quarter: people hold a roughly constant number of open ties, opening one as another
/// closes (Miritello et al. 2013).
///
/// @param from the first day of the quarter
public record Turnover(LocalDate from, int opened, int closed) {

    /// The quarters up to that of `asOf`, which may be under way, oldest first, quiet ones included.
    ///
    /// @param quarters how many, 1 or more
    public static List<Turnover> of(Collection<Tie> ties, LocalDate asOf, int quarters) {
        Map<LocalDate, Integer> opened = new HashMap<>();
        Map<LocalDate, Integer> closed = new HashMap<>();
        for (var tie : ties) {
            for (var spell : tie.spells()) {
                opened.merge(quarterOf(spell.opened()), 1, Integer::sum);
                var end = spell.closed();
                if (end != null) {
                    closed.merge(quarterOf(end), 1, Integer::sum);
                }
            }
        }
        var turnovers = new ArrayList<Turnover>();
        for (var back = quarters - 1; back >= 0; back--) {
            var quarter = quarterOf(asOf).minus(back, QUARTER_YEARS);
            turnovers.add(new Turnover(quarter, opened.getOrDefault(quarter, 0), closed.getOrDefault(quarter, 0)));
        }
        return List.copyOf(turnovers);
    }

    private static LocalDate quarterOf(LocalDate day) {
        return YearMonth.of(day.getYear(), 3 * day.get(QUARTER_OF_YEAR) - 2).atDay(1);
    }
}
