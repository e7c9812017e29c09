package org.passerelle.story.sources;

import static org.passerelle.exchanges.db.Tables.EXCHANGE;
import static org.passerelle.exchanges.db.Tables.PARTICIPANT;
import static org.passerelle.people.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.List;
import org.passerelle.exchanges.Codes;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.people.Named;
import org.passerelle.platform.sql.Store;
import org.passerelle.story.Fact;
import org.passerelle.story.Kind;

/// What others wrote to recommend the owner.
public final class Praise implements Fact.Gatherer {

    private final Store store;

    public Praise(Store store) {
        this.store = store;
    }

    @Override
    public List<Fact> gather() {
        return store.sql()
                .select(EXCHANGE.ID, EXCHANGE.DAY, EXCHANGE.WORDS, PERSON.ID, PERSON.NAME)
                .from(EXCHANGE)
                .join(PARTICIPANT)
                .on(PARTICIPANT.EXCHANGE_ID.eq(EXCHANGE.ID))
                .join(PERSON)
                .on(PERSON.ID.eq(PARTICIPANT.PERSON_ID))
                .where(
                        EXCHANGE.MEDIUM.eq(Codes.of(Medium.RECOMMENDATION)),
                        EXCHANGE.DIRECTION.eq(Codes.of(Direction.IN)))
                .fetch(row -> {
                    var person = new Named(row.value4(), row.value5(), "");
                    return new Fact(
                            "praise",
                            Integer.toString(row.value1()),
                            LocalDate.ofEpochDay(row.value2()),
                            Kind.THANKS,
                            "story.praise",
                            List.of(person.name()),
                            row.value3(),
                            List.of(person),
                            "/people/" + person.id());
                });
    }
}
