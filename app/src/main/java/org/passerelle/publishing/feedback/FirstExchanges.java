package org.passerelle.publishing.feedback;

import static org.passerelle.exchanges.db.Tables.EXCHANGE;
import static org.passerelle.exchanges.db.Tables.PARTICIPANT;

import java.time.Instant;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// When each first exchanged with the owner, by the numbers of people.
final class FirstExchanges {

    private FirstExchanges() {}

    static Map<Integer, Instant> of(DSLContext sql, Condition which) {
        var first = DSL.min(EXCHANGE.AT);
        return sql.select(PARTICIPANT.PERSON_ID, first)
                .from(PARTICIPANT)
                .join(EXCHANGE)
                .on(EXCHANGE.ID.eq(PARTICIPANT.EXCHANGE_ID))
                .where(which)
                .groupBy(PARTICIPANT.PERSON_ID)
                .fetchMap(PARTICIPANT.PERSON_ID, first);
    }
}
