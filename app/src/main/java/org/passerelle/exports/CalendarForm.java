package org.passerelle.exports;

import static org.passerelle.people.db.Tables.PERSON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.passerelle.formats.Moment;
import org.passerelle.formats.PartialDate;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.platform.Words;
import org.passerelle.platform.calendar.CalendarEntry;
import org.passerelle.platform.calendar.CalendarFile;
import org.passerelle.platform.calendar.CalendarSource;
import org.passerelle.platform.sql.Store;

/// What has a date, as a calendar: meetings, and what the calendar's own sources tell: events, promises, planned days;
/// and the next birthday of each.
final class CalendarForm {

    private static final Duration MEETING = Duration.ofHours(1);

    private final Store store;
    private final Ledger ledger;
    private final List<CalendarSource> sources;

    CalendarForm(Store store, Ledger ledger, List<CalendarSource> sources) {
        this.store = store;
        this.ledger = ledger;
        this.sources = sources;
    }

    /// @param identity what makes entries unique in the world
    String write(String identity, String home, LocalDate today, Words words) {
        var entries = new ArrayList<CalendarEntry>();
        sources.forEach(source -> entries.addAll(source.entries(words)));
        entries.addAll(birthdays(today, words));
        var names = store.sql().select(PERSON.ID, PERSON.NAME).from(PERSON).fetchMap(PERSON.ID, PERSON.NAME);
        ledger.each(fact -> {
            if (fact.medium() == Medium.MEETING || fact.medium() == Medium.VIDEO) entries.add(meeting(fact, names, words));
        });
        return new CalendarFile(identity, home, words.say("calendar.name")).write(entries);
    }

    private static CalendarEntry meeting(Ledger.Fact fact, Map<Integer, String> names, Words words) {
        var with = fact.people().stream().map(names::get).filter(Objects::nonNull).collect(Collectors.joining(", "));
        var kind = words.say("exchange.%s.%s".formatted(fact.medium(), fact.direction()).toLowerCase(Locale.ROOT));
        var title = with.isEmpty() ? kind : words.say("exports.meeting", kind, with);
        var length = fact.minutes() == null ? MEETING : Duration.ofMinutes(fact.minutes());
        var when = fact.precision() == Moment.Precision.MINUTE
                ? new CalendarEntry.When.Span(fact.at(), length)
                : CalendarEntry.When.on(fact.day());
        var path = fact.people().isEmpty() ? "/" : "/people/" + fact.people().getFirst();
        return new CalendarEntry("exchange-" + fact.id(), title, fact.words(), when, path, fact.at());
    }

    private List<CalendarEntry> birthdays(LocalDate today, Words words) {
        var changed = Instant.EPOCH;
        return store.sql()
                .select(PERSON.ID, PERSON.NAME, PERSON.BIRTHDAY)
                .from(PERSON)
                .where(PERSON.BIRTHDAY.isNotNull(), PERSON.ARCHIVED_AT.isNull(), PERSON.BIRTHDAY.like("%-__-__"))
                .fetch(row -> new CalendarEntry(
                        "birthday-" + row.value1(),
                        words.say("exports.birthday", row.value2()),
                        "",
                        CalendarEntry.When.on(next(PartialDate.parse(row.value3()), today)),
                        "/people/" + row.value1(),
                        changed));
    }

    /// On 1 March in a year without a 29 February.
    static LocalDate next(PartialDate birthday, LocalDate today) {
        int month = Objects.requireNonNull(birthday.month());
        int dayBefore = Objects.requireNonNull(birthday.day()) - 1;
        var thisYear = LocalDate.of(today.getYear(), month, 1).plusDays(dayBefore);
        return thisYear.isBefore(today) ? LocalDate.of(today.getYear() + 1, month, 1).plusDays(dayBefore) : thisYear;
    }
}
