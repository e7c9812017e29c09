package org.passerelle.results;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.returns.Engagement;
import org.passerelle.insight.returns.Interval;
import org.passerelle.time.Entry;

/// A period in figures.
///
/// @param margin of the mandates whose amount is told, in units of the workspace’s currency
/// @param minutes given
/// @param perHour what an hour is expected to bring, with its interval; null where no time was entered or nothing won told
/// @param untold mandates without an amount
/// @param foreign mandates in a currency without a rate: left out of every sum
public record Sum(
        Period period, int mandates, double margin, int minutes, @Nullable Interval perHour, int untold, int foreign) {

    static final double MINUTES_AN_HOUR = 60;

    static Sum of(Evidence evidence, Period period) {
        var won = evidence.won(period);
        var margins = won.stream().map(Pursuit::margin).filter(Objects::nonNull).toList();
        int minutes = evidence.given(period).stream().mapToInt(Entry::minutes).sum();
        int foreign = (int) won.stream().filter(Pursuit::isForeign).count();
        return new Sum(
                period,
                won.size(),
                margins.stream().mapToDouble(Double::doubleValue).sum(),
                minutes,
                perHour(margins, period, minutes),
                won.size() - margins.size() - foreign,
                foreign);
    }

    private static @Nullable Interval perHour(List<Double> margins, Period period, int minutes) {
        if (minutes == 0 || margins.isEmpty()) return null;
        return new Engagement(margins, period.months(), minutes / MINUTES_AN_HOUR).interval();
    }

    public double hours() {
        return minutes / MINUTES_AN_HOUR;
    }

    public boolean isEmpty() {
        return mandates == 0 && minutes == 0;
    }
}
