package org.passerelle.visits;

import static org.passerelle.exchanges.db.Tables.EXCHANGE;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;
import org.passerelle.channels.Way;
import org.passerelle.exchanges.Codes;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.platform.sql.Store;

/// What people said to the owner, by way: messages, comments, replies and talks of the ledger. Reactions are none.
public final class Conversations {

    private static final List<Short> SILENT = List.of(Codes.of(Medium.REACTION), Codes.of(Medium.ENDORSEMENT), Codes.of(Medium.BROADCAST), Codes.of(Medium.INVITATION));

    private final Store store;

    public Conversations(Store store) {
        this.store = store;
    }

    /// Between two days, both included.
    public Map<Way, Integer> byWay(LocalDate first, LocalDate last) {
        var conversations = new EnumMap<Way, Integer>(Way.class);
        store.sql()
                .select(EXCHANGE.SOURCE, EXCHANGE.MEDIUM, DSL.count())
                .from(EXCHANGE)
                .where(
                        EXCHANGE.DAY.between((int) first.toEpochDay(), (int) last.toEpochDay()),
                        EXCHANGE.DIRECTION.ne(Codes.of(Direction.OUT)),
                        EXCHANGE.MEDIUM.notIn(SILENT))
                .groupBy(EXCHANGE.SOURCE, EXCHANGE.MEDIUM)
                .fetch()
                .forEach(row -> Way.of(Codes.medium(row.value2()), row.value1())
                        .ifPresent(way -> conversations.merge(way, row.value3(), Integer::sum)));
        return conversations;
    }
}
