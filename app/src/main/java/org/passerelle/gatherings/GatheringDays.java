package org.passerelle.gatherings;

import static org.passerelle.gatherings.db.Tables.GATHERING;

import java.time.LocalDate;
import java.util.List;
import org.passerelle.platform.Words;
import org.passerelle.platform.calendar.CalendarEntry;
import org.passerelle.platform.calendar.CalendarSource;
import org.passerelle.platform.sql.Store;

/// Events in the owner's calendar, on their days.
public final class GatheringDays implements CalendarSource {

    private final Store store;

    public GatheringDays(Store store) {
        this.store = store;
    }

    @Override
    public List<CalendarEntry> entries(Words words) {
        return store.sql()
                .selectFrom(GATHERING)
                .fetch(row -> new CalendarEntry(
                        "event-" + row.get(GATHERING.ID),
                        row.get(GATHERING.NAME),
                        String.join("\n", row.get(GATHERING.PLACE), row.get(GATHERING.PURPOSE)).strip(),
                        new CalendarEntry.When.Days(
                                LocalDate.ofEpochDay(row.get(GATHERING.DAY)), LocalDate.ofEpochDay(row.get(GATHERING.END_DAY))),
                        "/events/" + row.get(GATHERING.ID),
                        row.get(GATHERING.CREATED_AT)));
    }
}
