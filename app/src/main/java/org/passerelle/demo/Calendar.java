package org.passerelle.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;

/// When people write and meet: in working hours, seldom on weekends, less in summer and at the end of the year.
final class Calendar {

    private static final int DAY_SECONDS = 86_400;

    private Calendar() {}

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    static boolean isHoliday(LocalDate day) {
        var date = MonthDay.from(day);
        return date.isAfter(MonthDay.of(12, 22)) || date.isBefore(MonthDay.of(1, 4));
    }

    static boolean isQuiet(LocalDate day) {
        var date = MonthDay.from(day);
        boolean summer = date.isAfter(MonthDay.of(7, 8)) && date.isBefore(MonthDay.of(8, 22));
        return summer || isHoliday(day);
    }

    /// The day itself, or the Friday before a weekend: most often, since some do write on Sundays.
    static LocalDate settled(LocalDate day, Dice dice) {
        return isWeekend(day) && dice.chance(0.88) ? workdayBefore(day, 0) : day;
    }

    static LocalDate workdayBefore(LocalDate day, int days) {
        var before = day.minusDays(days);
        while (isWeekend(before)) before = before.minusDays(1);
        return before;
    }

    /// A moment of the day, in seconds since 1970: mostly from 8 to 18 h where the person is, sometimes in the evening.
    static long moment(LocalDate day, ZoneId zone, Dice dice) {
        int hour = dice.chance(0.1) ? dice.between(18, 21) : 8 + (dice.below(10) + dice.below(11)) / 2;
        return day.atTime(hour, dice.below(60), dice.below(60)).atZone(zone).toEpochSecond();
    }

    /// When the answer comes: within hours, the day after, or some days later.
    static long answer(long to, ZoneId zone, Dice dice) {
        double luck = dice.fraction();
        if (luck < 0.55) {
            long soon = to + dice.between(240, 4 * 3_600);
            int hour = Instant.ofEpochSecond(soon).atZone(zone).getHour();
            if (hour >= 7 && hour < 22) return soon;
        }
        var day = LocalDate.ofInstant(Instant.ofEpochSecond(to), zone)
                .plusDays(luck < 0.85 ? 1 : dice.between(2, 6));
        while (isWeekend(day) && luck > 0.03) day = day.plusDays(1);
        return Math.max(to + 60, moment(day, zone, dice));
    }

    static long days(int days) {
        return (long) days * DAY_SECONDS;
    }
}
