package org.passerelle.publishing.web;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Words;
import org.passerelle.publishing.Standstill;

/// A week or a month: what is planned, out or missed on each of its days, and the hours that are free.
///
/// @param now in the owner’s zone
/// @param standstill null where what is planned goes its way
public record Timetable(Period period, List<Day> days, ZonedDateTime now, @Nullable Standstill standstill) {

    /// The hours with a row of their own; what is earlier or later shares one.
    public static final int FIRST_HOUR = 7;
    public static final int LAST_HOUR = 21;

    /// @param stops by hour
    public record Day(LocalDate on, List<Stop> stops) {

        /// « lundi 23 », for a heading.
        public String name(Words words) {
            return on.getDayOfWeek().getDisplayName(TextStyle.FULL, words.locale()) + " " + on.getDayOfMonth();
        }

        public List<Stop> early() {
            return stops.stream().filter(stop -> stop.at().getHour() < FIRST_HOUR).toList();
        }

        public List<Stop> at(int hour) {
            return stops.stream().filter(stop -> stop.at().getHour() == hour).toList();
        }

        public List<Stop> late() {
            return stops.stream().filter(stop -> stop.at().getHour() > LAST_HOUR).toList();
        }

        /// What a month shows: publications, not the hours that are free.
        public List<Stop> posts() {
            return stops.stream().filter(stop -> !(stop instanceof Stop.Free)).toList();
        }
    }

    public boolean isToday(Day day) {
        return day.on().equals(now.toLocalDate());
    }

    public boolean isPast(Day day) {
        return day.on().isBefore(now.toLocalDate());
    }

    public boolean isPast(Day day, int hour) {
        return isPast(day) || isToday(day) && hour < now.getHour();
    }

    public String zone(Words words) {
        return words.dates().zone(now.getZone());
    }
}
