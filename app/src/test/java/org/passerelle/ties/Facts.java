package org.passerelle.ties;

import static org.passerelle.exchanges.db.Tables.EXCHANGE;
import static org.passerelle.exchanges.db.Tables.PARTICIPANT;
import static org.passerelle.people.db.Tables.PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.passerelle.Passerelle;
import org.passerelle.exchanges.Codes;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.platform.Fold;
import org.passerelle.platform.sql.Ids;

/// Puts people and facts straight into the tables; call it within a workspace.
public final class Facts {

    private final Passerelle passerelle;

    public Facts(Passerelle passerelle) {
        this.passerelle = passerelle;
    }

    public int person(String name) {
        return passerelle.store.transaction(sql -> {
            int id = Ids.next(sql, "person");
            sql.insertInto(PERSON)
                    .set(PERSON.ID, id)
                    .set(PERSON.NAME, name)
                    .set(PERSON.FOLDED, Fold.of(name))
                    .set(PERSON.CREATED_AT, Instant.EPOCH)
                    .execute();
            return id;
        });
    }

    /// Adds an exchange, without announcing it.
    public int exchange(int person, LocalDate day, Direction direction, Medium medium) {
        return passerelle.store.transaction(sql -> {
            int id = Ids.next(sql, "exchange");
            int epochDay = (int) day.toEpochDay();
            sql.insertInto(EXCHANGE)
                    .set(EXCHANGE.ID, id)
                    .set(EXCHANGE.AT, day.atTime(12, 0).toInstant(ZoneOffset.UTC))
                    .set(EXCHANGE.DAY, epochDay)
                    .set(EXCHANGE.PRECISION, Codes.of(Moment.Precision.values()[0]))
                    .set(EXCHANGE.MEDIUM, Codes.of(medium))
                    .set(EXCHANGE.DIRECTION, Codes.of(direction))
                    .set(EXCHANGE.WORDS, "")
                    .set(EXCHANGE.SOURCE, "test")
                    .set(EXCHANGE.SOURCE_KEY, Integer.toString(id))
                    .execute();
            sql.insertInto(PARTICIPANT)
                    .set(PARTICIPANT.EXCHANGE_ID, id)
                    .set(PARTICIPANT.PERSON_ID, person)
                    .set(PARTICIPANT.DAY, epochDay)
                    .set(PARTICIPANT.DIRECTION, Codes.of(direction))
                    .set(PARTICIPANT.MEDIUM, Codes.of(medium))
                    .execute();
            return id;
        });
    }

    public void archive(int person) {
        passerelle.store.transaction(sql -> sql.update(PERSON)
                .set(PERSON.ARCHIVED_AT, Instant.EPOCH)
                .where(PERSON.ID.eq(person))
                .execute());
    }
}
