package org.passerelle.exchanges;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;
import static org.passerelle.exchanges.db.Tables.EXCHANGE;
import static org.passerelle.exchanges.db.Tables.PARTICIPANT;
import static org.passerelle.people.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Named;
import org.passerelle.platform.sql.Store;

/// The exchanges with one person, of all sources, newest first, a page at a time.
public final class Timelines {

    /// Where a page ended: the next one begins just after it.
    public record Place(long day, long at, int id) {

        public String text() {
            return day + "." + at + "." + id;
        }

        /// Reads what {@link #text} wrote; empty for anything else.
        public static Optional<Place> parse(@Nullable String text) {
            if (text == null || !text.matches("-?\\d{1,9}\\.-?\\d{1,17}\\.\\d{1,9}")) return Optional.empty();
            var parts = text.split("\\.");
            return Optional.of(new Place(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2])));
        }
    }

    /// @param next where the following page begins; null on the last
    public record Page(List<Exchange> exchanges, @Nullable Place next) {}

    private final Store store;

    public Timelines(Store store) {
        this.store = store;
    }

    /// Cost: reads as many rows as the page shows, and those of its last day, whatever the number of exchanges.
    public Page of(int personId, @Nullable Place after, int size) {
        var rows = store.sql()
                .select(EXCHANGE.fields())
                .from(PARTICIPANT)
                .join(EXCHANGE)
                .on(EXCHANGE.ID.eq(PARTICIPANT.EXCHANGE_ID))
                .where(PARTICIPANT.PERSON_ID.eq(personId), after(after))
                .orderBy(PARTICIPANT.DAY.desc(), EXCHANGE.AT.desc(), EXCHANGE.ID.desc())
                .limit(size + 1)
                .fetch();
        var shown = rows.subList(0, Math.min(size, rows.size()));
        var people = people(shown.stream().map(row -> row.get(EXCHANGE.ID)).toList());
        var exchanges = shown.stream()
                .map(row -> exchange(row, people.getOrDefault(row.get(EXCHANGE.ID), List.of())))
                .toList();
        return new Page(exchanges, rows.size() > size ? place(exchanges.getLast()) : null);
    }

    private static Condition after(@Nullable Place place) {
        if (place == null) return noCondition();
        return PARTICIPANT.DAY.le((int) place.day())
                .and(condition(
                        "({0}, {1}, {2}) < ({3}, {4}, {5})",
                        PARTICIPANT.DAY, EXCHANGE.AT, EXCHANGE.ID, val((int) place.day()), val(place.at()), val(place.id())));
    }

    private Map<Integer, List<Named>> people(Collection<Integer> exchanges) {
        return store.sql()
                .select(PARTICIPANT.EXCHANGE_ID, PERSON.ID, PERSON.NAME)
                .from(PARTICIPANT)
                .join(PERSON)
                .on(PERSON.ID.eq(PARTICIPANT.PERSON_ID))
                .where(PARTICIPANT.EXCHANGE_ID.in(exchanges))
                .orderBy(PERSON.FOLDED)
                .fetchGroups(PARTICIPANT.EXCHANGE_ID, row -> new Named(row.value2(), row.value3(), ""));
    }

    private static Exchange exchange(Record row, List<Named> people) {
        return new Exchange(
                row.get(EXCHANGE.ID),
                row.get(EXCHANGE.AT),
                LocalDate.ofEpochDay(row.get(EXCHANGE.DAY)),
                Codes.precision(row.get(EXCHANGE.PRECISION)),
                Codes.medium(row.get(EXCHANGE.MEDIUM)),
                Codes.direction(row.get(EXCHANGE.DIRECTION)),
                row.get(EXCHANGE.MINUTES),
                row.get(EXCHANGE.WORDS),
                row.get(EXCHANGE.SOURCE),
                row.get(EXCHANGE.IMPORT_ID),
                people);
    }

    private static Place place(Exchange last) {
        return new Place(last.day().toEpochDay(), last.at().toEpochMilli(), last.id());
    }
}
