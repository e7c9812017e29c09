package org.passerelle.today;

import static org.jooq.impl.DSL.length;
import static org.passerelle.people.db.Tables.PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Words;
import org.passerelle.platform.calendar.CalendarEntry;
import org.passerelle.platform.calendar.CalendarSource;
import org.passerelle.platform.sql.Store;
import org.passerelle.today.rules.Occasion;

/// Birthdays in the owner's calendar, from the month past to a year ahead; those of 29 February on the 28th where a year
/// has no 29th.
public final class BirthdayDays implements CalendarSource {

    private static final int DAYS_PAST = 31;
    private static final int DAYS_AHEAD = 365;
    private static final int LENGTH_WITH_A_DAY = 7;

    private final Store store;
    private final Almanac almanac;

    public BirthdayDays(Store store, Almanac almanac) {
        this.store = store;
        this.almanac = almanac;
    }

    private record Celebrated(int id, String name, MonthDay on, Instant since) {}

    @Override
    public List<CalendarEntry> entries(Words words) {
        return store.sql()
                .select(PERSON.ID, PERSON.NAME, PERSON.BIRTHDAY, PERSON.CREATED_AT)
                .from(PERSON)
                .where(PERSON.BIRTHDAY.isNotNull(), PERSON.BIRTHDAY.like("%-__-__"), length(PERSON.BIRTHDAY).ge(LENGTH_WITH_A_DAY), Occasion.NOT_ARCHIVED)
                .fetch(row -> new Celebrated(row.value1(), row.value2(), day(row.value3()), row.value4()))
                .stream()
                .flatMap(each -> entries(words, each))
                .toList();
    }

    private Stream<CalendarEntry> entries(Words words, Celebrated person) {
        var today = almanac.today();
        return Stream.of(today.getYear() - 1, today.getYear(), today.getYear() + 1)
                .map(year -> person.on().atYear(year))
                .filter(day -> day.isAfter(today.minusDays(DAYS_PAST)) && !day.isAfter(today.plusDays(DAYS_AHEAD)))
                .map(day -> entry(words, person, day));
    }

    private static CalendarEntry entry(Words words, Celebrated person, LocalDate day) {
        return new CalendarEntry(
                "birthday-" + person.id() + "-" + day.getYear(),
                words.say("calendar.birthday", person.name()),
                "",
                CalendarEntry.When.on(day),
                "/people/" + person.id(),
                person.since());
    }

    private static MonthDay day(String birthday) {
        return MonthDay.parse("--" + birthday.substring(birthday.length() - 5));
    }
}
