package org.passerelle.publishing.web;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Words;

/// The week or the month a calendar shows.
///
/// @param on a day of it
public record Period(By by, LocalDate on) {

    public enum By {
        WEEK,
        MONTH;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param by as an address says it; anything else is a week
    /// @param on as an address says it; anything else is today
    static Period of(@Nullable String by, @Nullable String on, LocalDate today) {
        return new Period(By.MONTH.word().equals(by) ? By.MONTH : By.WEEK, day(on, today));
    }

    private static LocalDate day(@Nullable String on, LocalDate today) {
        try {
            return on == null ? today : LocalDate.parse(on);
        } catch (DateTimeException e) {
            return today;
        }
    }

    public boolean isMonth() {
        return by == By.MONTH;
    }

    /// The first day shown, a Monday.
    public LocalDate first() {
        var from = isMonth() ? on.withDayOfMonth(1) : on;
        return from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// The last day shown, a Sunday.
    public LocalDate last() {
        var to = isMonth() ? on.with(TemporalAdjusters.lastDayOfMonth()) : on;
        return to.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    public List<LocalDate> days() {
        return first().datesUntil(last().plusDays(1)).toList();
    }

    /// Whether that day is of the month shown, and not only beside it.
    public boolean holds(LocalDate day) {
        return !isMonth() || YearMonth.from(day).equals(YearMonth.from(on));
    }

    public Period previous() {
        return new Period(by, isMonth() ? on.minusMonths(1) : on.minusWeeks(1));
    }

    public Period next() {
        return new Period(by, isMonth() ? on.plusMonths(1) : on.plusWeeks(1));
    }

    public Period as(By other) {
        return new Period(other, on);
    }

    public Period at(LocalDate day) {
        return new Period(by, day);
    }

    /// « novembre 2026 », « du 23 au 29 novembre ».
    public String name(Words words) {
        return isMonth() ? words.dates().month(YearMonth.from(on)) : words.dates().days(first(), last());
    }

    public String path() {
        return "/publish/calendar?by=" + by.word() + "&on=" + on;
    }
}
