package org.passerelle.week;

import java.util.List;
import java.util.Objects;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Words;
import org.passerelle.platform.calendar.CalendarEntry;
import org.passerelle.platform.calendar.CalendarSource;

/// What is planned, in the owner's calendar: whole days in nobody's way, since a plan says which day and not which hour.
/// Moved, it moves there too.
public final class WeekDays implements CalendarSource {

    private static final int WEEKS_BACK = 4;
    private static final int WEEKS_AHEAD = 4;

    private final Almanac almanac;
    private final Plans plans;

    public WeekDays(Almanac almanac, Plans plans) {
        this.almanac = almanac;
        this.plans = plans;
    }

    @Override
    public List<CalendarEntry> entries(Words words) {
        var today = almanac.today();
        return plans.between(today.minusWeeks(WEEKS_BACK), today.plusWeeks(WEEKS_AHEAD)).stream()
                .filter(Planned::counts)
                .map(row -> entry(words, row))
                .toList();
    }

    private CalendarEntry entry(Words words, Planned row) {
        var day = Objects.requireNonNull(row.day());
        return new CalendarEntry(
                "planned-" + row.id(),
                words.say("week.calendar.title", row.person().name(), words.say("week.deed." + row.deed().word())),
                row.why(words, almanac.today()).plain(),
                CalendarEntry.When.on(day),
                "/week",
                day.atStartOfDay(almanac.zone()).toInstant());
    }
}
