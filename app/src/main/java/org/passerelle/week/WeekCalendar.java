package org.passerelle.week;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Words;

/// The planned days as an iCalendar file: whole days in nobody's way, since a plan says which day and not which hour. The
/// same gesture always bears the same identity, so that bringing the file in again moves what was moved.
public final class WeekCalendar {

    private static final String PRODUCT = "-//Passerelle//Passerelle//FR";
    private static final int WEEKS_BACK = 4;
    private static final int WEEKS_AHEAD = 4;

    /// Something of a day.
    ///
    /// @param key always the same for the same thing
    /// @param words more about it
    public record Entry(String key, String title, String words, LocalDate day) {}

    private final Almanac almanac;
    private final Plans plans;

    public WeekCalendar(Almanac almanac, Plans plans) {
        this.almanac = almanac;
        this.plans = plans;
    }

    /// What is planned from some weeks ago to some weeks ahead, whether done or still to do.
    public List<Entry> entries(Words words) {
        var today = almanac.today();
        return plans.between(today.minusWeeks(WEEKS_BACK), today.plusWeeks(WEEKS_AHEAD)).stream()
                .filter(Planned::counts)
                .map(row -> entry(words, row, today))
                .toList();
    }

    private static Entry entry(Words words, Planned row, LocalDate today) {
        var day = Objects.requireNonNull(row.day());
        var title = words.say("week.calendar.title", row.person().name(), words.say("week.deed." + row.deed().word()));
        return new Entry("planned-" + row.id(), title, row.why(words, today).plain(), day);
    }

    /// @param home where the product is reached; makes keys unique
    public String write(Words words, String home) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(words.say("week.place"));
        entries(words).forEach(entry -> calendar.addEvent(event(entry, home)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(Entry entry, String home) {
        var day = entry.day();
        var event = new VEvent();
        event.setUid(entry.key() + "@" + home);
        event.setDateTimeStamp(Date.from(almanac.now()));
        event.setSummary(entry.title());
        event.setDescription(entry.words());
        event.setDateStart(new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false));
        event.setTransparency(Transparency.transparent());
        return event;
    }
}
