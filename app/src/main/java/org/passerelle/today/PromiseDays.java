package org.passerelle.today;

import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.today.db.Tables.PROMISE;

import java.time.LocalDate;
import java.util.List;
import org.passerelle.platform.Words;
import org.passerelle.platform.calendar.CalendarEntry;
import org.passerelle.platform.calendar.CalendarSource;
import org.passerelle.platform.sql.Store;
import org.passerelle.today.rules.Occasion;

/// Promises in the owner's calendar: each on its day until it is kept; put off, it moves.
public final class PromiseDays implements CalendarSource {

    private final Store store;

    public PromiseDays(Store store) {
        this.store = store;
    }

    @Override
    public List<CalendarEntry> entries(Words words) {
        return store.sql()
                .select(PROMISE.ID, PROMISE.WORDS, PROMISE.DUE_DAY, PROMISE.CREATED_AT, PERSON.ID, PERSON.NAME)
                .from(PROMISE)
                .join(PERSON)
                .on(PERSON.ID.eq(PROMISE.PERSON_ID))
                .where(Promises.OPEN, Promises.MINE, Occasion.NOT_ARCHIVED)
                .fetch(row -> new CalendarEntry(
                        "promise-" + row.value1(),
                        words.say("calendar.promise", row.value6(), row.value2()),
                        "",
                        CalendarEntry.When.on(LocalDate.ofEpochDay(row.value3())),
                        "/people/" + row.value5(),
                        row.value4()));
    }
}
