package org.passerelle.gatherings;

import static org.passerelle.exchanges.db.Tables.EXCHANGE;
import static org.passerelle.exchanges.db.Tables.PARTICIPANT;
import static org.passerelle.people.db.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.passerelle.exchanges.Codes;
import org.passerelle.exchanges.Exchanges;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.people.Named;
import org.passerelle.platform.sql.Store;

/// Meetings of an imported calendar, from which those present at an event can be taken.
public final class Appointments {

    /// @param id of its exchange
    /// @param words as the calendar has it; may be empty
    public record Appointment(int id, String words, List<Named> people) {}

    private final Store store;

    public Appointments(Store store) {
        this.store = store;
    }

    /// Those of the days of an event, with the most people first. Cost: one scan of the ledger; asked for on demand only.
    public List<Appointment> during(Gathering gathering) {
        return fetch(EXCHANGE.DAY.between((int) gathering.on().toEpochDay(), (int) gathering.until().toEpochDay())).stream()
                .sorted((one, other) -> other.people().size() - one.people().size())
                .toList();
    }

    public Optional<Appointment> find(int id) {
        return fetch(EXCHANGE.ID.eq(id)).stream().findFirst();
    }

    private List<Appointment> fetch(Condition condition) {
        return store
                .sql()
                .select(EXCHANGE.ID, EXCHANGE.WORDS, PERSON.ID, PERSON.NAME)
                .from(EXCHANGE)
                .join(PARTICIPANT)
                .on(PARTICIPANT.EXCHANGE_ID.eq(EXCHANGE.ID))
                .join(PERSON)
                .on(PERSON.ID.eq(PARTICIPANT.PERSON_ID))
                .where(condition, EXCHANGE.MEDIUM.eq(Codes.of(Medium.MEETING)), EXCHANGE.SOURCE.ne(Exchanges.BY_HAND))
                .orderBy(EXCHANGE.ID, PERSON.FOLDED)
                .fetchGroups(
                        row -> new Appointment(row.value1(), row.value2(), List.of()),
                        row -> new Named(row.value3(), row.value4(), ""))
                .entrySet()
                .stream()
                .map(each -> new Appointment(each.getKey().id(), each.getKey().words(), each.getValue()))
                .toList();
    }
}
