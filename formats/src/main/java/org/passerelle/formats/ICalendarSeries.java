package org.passerelle.formats;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// When an event really takes place, up to today: its start, what its rules and added dates repeat, less what its
/// exceptions and replaced dates take away.
///
/// @param starts in order of time, none after today
/// @param goesOn whether it also takes place after today
/// @param endless whether some were left out because there are too many
record ICalendarSeries(List<ICalendarTime> starts, boolean goesOn, boolean endless) {

    /// More than thirteen years of every day: what repeats oftener is no series of meetings.
    static final int MOST_STARTS = 5_000;

    /// @param replaced starts that other events of the file stand for
    static ICalendarSeries of(
            ICalendarEvent event, ICalendarTime start, List<ICalendarTime> replaced, Reading reading) {
        var found = new Starts(reading);
        found.addAll(Stream.of(start));
        event.rules().forEach(rule -> found.addAll(rule.from(start)));
        found.addAll(event.addedDates());
        event.exceptionRules().forEach(rule -> found.removeAll(rule.from(start).skip(1)));
        Stream.concat(event.exceptDates().stream(), replaced.stream()).forEach(found::remove);
        return found.series();
    }

    private static final class Starts {

        private final Map<Instant, ICalendarTime> byInstant = new LinkedHashMap<>();
        private final LocalDate today;
        private final Instant tomorrow;
        private boolean goesOn;
        private boolean endless;

        Starts(Reading reading) {
            ZoneId zone = reading.zone();
            today = reading.today();
            tomorrow = today.plusDays(1).atStartOfDay(zone).toInstant();
        }

        void addAll(Stream<ICalendarTime> starts) {
            var until = starts.takeWhile(this::isCounted).limit(MOST_STARTS + 1L).iterator();
            while (until.hasNext() && !endless) {
                var start = until.next();
                if (byInstant.size() >= MOST_STARTS) endless = true;
                else byInstant.putIfAbsent(start.instant(), start);
            }
        }

        void removeAll(Stream<ICalendarTime> starts) {
            starts.takeWhile(this::isPast).limit(MOST_STARTS).forEach(this::remove);
        }

        void remove(ICalendarTime excepted) {
            if (excepted.wholeDay()) byInstant.values().removeIf(excepted::isSameStartAs);
            else if (byInstant.remove(excepted.instant()) == null) {
                byInstant.values().removeIf(start -> start.wholeDay() && start.isSameStartAs(excepted));
            }
        }

        ICalendarSeries series() {
            var sorted = byInstant.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
            return new ICalendarSeries(sorted.toList(), goesOn, endless);
        }

        private boolean isCounted(ICalendarTime start) {
            if (isPast(start)) return true;
            goesOn = true;
            return false;
        }

        private boolean isPast(ICalendarTime start) {
            return start.wholeDay() ? !start.local().toLocalDate().isAfter(today) : start.instant().isBefore(tomorrow);
        }
    }
}
