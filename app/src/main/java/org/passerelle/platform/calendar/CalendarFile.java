package org.passerelle.platform.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

/// Entries as an iCalendar file (RFC 5545 and 7986). Days are dates, which belong to no zone; instants are written in UTC,
/// which every calendar shows in its reader's own, whatever the clocks do. The same entries always give the same bytes.
public final class CalendarFile {

    private static final String PRODUCT = "-//Passerelle//Passerelle//FR";
    private static final int HOURS_BETWEEN_LOOKS = 1;

    private final String identity;
    private final String home;
    private final ICalendar calendar = new ICalendar();

    /// @param identity of the feed, which makes keys unique in the world
    /// @param home where the product is reached, for the addresses of entries
    public CalendarFile(String identity, String home, String name) {
        this.identity = identity;
        this.home = home;
        calendar.setProductId(PRODUCT);
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(Duration.builder().hours(HOURS_BETWEEN_LOOKS).build());
    }

    public String write(List<CalendarEntry> entries) {
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(CalendarEntry entry) {
        var event = new VEvent();
        event.setUid(entry.key() + "@" + identity);
        event.setDateTimeStamp(date(entry.changedAt()));
        event.setLastModified(date(entry.changedAt()));
        event.setSummary(entry.title());
        if (!entry.words().isEmpty()) event.setDescription(entry.words());
        event.setUrl(home + entry.path());
        switch (entry.when()) {
            case CalendarEntry.When.Days(var first, var last) -> {
                event.setDateStart(date(first));
                event.setDateEnd(date(last.plusDays(1))); // the end is the first moment after
                event.setTransparency(Transparency.transparent());
            }
            case CalendarEntry.When.Span(var start, var length) -> {
                event.setDateStart(date(start));
                event.setDateEnd(date(start.plus(length)));
            }
        }
        return event;
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
