package org.passerelle.exports;

import static org.passerelle.exchanges.db.Tables.EXCHANGE;
import static org.passerelle.exchanges.db.Tables.PARTICIPANT;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.Codes;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace;
import org.passerelle.platform.sql.Portions;
import org.passerelle.platform.sql.Store;

/// Every exchange, one after another in the order of their numbers, read by portions: what is in memory does not grow.
final class Ledger {

    private static final int ROWS_AT_ONCE = 1_000;

    /// @param people the numbers of those it was with
    record Fact(
            int id, Instant at, LocalDate day, Moment.Precision precision, Trace.Medium medium, Trace.Direction direction,
            @Nullable Integer minutes, String words, String source, List<Integer> people) {}

    private final Store store;

    Ledger(Store store) {
        this.store = store;
    }

    int count() {
        return store.sql().fetchCount(EXCHANGE);
    }

    void each(Consumer<Fact> each) {
        store.sql().connection(connection -> {
            try (var _ = new Portions(connection);
                    var rows = store.sql(connection)
                            .select(EXCHANGE.asterisk(), PARTICIPANT.PERSON_ID)
                            .from(EXCHANGE)
                            .leftJoin(PARTICIPANT)
                            .on(PARTICIPANT.EXCHANGE_ID.eq(EXCHANGE.ID))
                            .orderBy(EXCHANGE.ID, PARTICIPANT.PERSON_ID)
                            .fetchSize(ROWS_AT_ONCE)
                            .fetchLazy()) {
                gather(rows, each);
            } catch (SQLException e) {
                throw new org.jooq.exception.DataAccessException("The ledger cannot be read", e);
            }
        });
    }

    /// A row for each of those present: they follow one another.
    private static void gather(Iterable<? extends Record> rows, Consumer<Fact> each) {
        @Nullable Fact open = null;
        for (var row : rows) {
            if (open == null || open.id() != row.get(EXCHANGE.ID)) {
                if (open != null) each.accept(open);
                open = fact(row);
            }
            var person = row.get(PARTICIPANT.PERSON_ID);
            if (person != null) open.people().add(person);
        }
        if (open != null) each.accept(open);
    }

    private static Fact fact(Record row) {
        return new Fact(
                row.get(EXCHANGE.ID),
                row.get(EXCHANGE.AT),
                LocalDate.ofEpochDay(row.get(EXCHANGE.DAY)),
                Codes.precision(row.get(EXCHANGE.PRECISION)),
                Codes.medium(row.get(EXCHANGE.MEDIUM)),
                Codes.direction(row.get(EXCHANGE.DIRECTION)),
                row.get(EXCHANGE.MINUTES),
                row.get(EXCHANGE.WORDS),
                row.get(EXCHANGE.SOURCE),
                new ArrayList<>());
    }
}
