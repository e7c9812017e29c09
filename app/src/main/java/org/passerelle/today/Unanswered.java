package org.passerelle.today;

import static org.passerelle.exchanges.db.Tables.EXCHANGE;
import static org.passerelle.exchanges.db.Tables.PARTICIPANT;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.ties.db.Tables.TIE;
import static org.passerelle.today.db.Tables.PAUSE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.impl.DSL;
import org.passerelle.exchanges.Codes;
import org.passerelle.formats.Trace;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Store;
import org.passerelle.today.rules.Occasion;

/// What waits for an answer: the last thing each person wrote, where nothing has gone out since.
public final class Unanswered {

    private static final int DAYS_WAITING_MAXIMUM = 60;

    /// @param words subject or first words; may be empty
    public record Message(int personId, String name, Trace.Medium medium, String words, LocalDate day) {}

    private final Store store;
    private final Almanac almanac;

    public Unanswered(Store store, Almanac almanac) {
        this.store = store;
        this.almanac = almanac;
    }

    /// The latest first.
    ///
    /// @param but people spoken of elsewhere on the page
    public List<Message> latest(int most, Collection<Integer> but) {
        int today = (int) almanac.today().toEpochDay();
        var last = DSL.select(DSL.max(PARTICIPANT.EXCHANGE_ID))
                .from(PARTICIPANT)
                .where(
                        PARTICIPANT.PERSON_ID.eq(TIE.PERSON_ID),
                        PARTICIPANT.DAY.eq(TIE.UNANSWERED_DAY),
                        PARTICIPANT.DIRECTION.eq(Codes.of(Trace.Direction.IN)),
                        PARTICIPANT.MEDIUM.in(written()));
        return store.sql()
                .select(TIE.PERSON_ID, PERSON.NAME, EXCHANGE.MEDIUM, EXCHANGE.WORDS, TIE.UNANSWERED_DAY)
                .from(TIE)
                .join(PERSON)
                .on(PERSON.ID.eq(TIE.PERSON_ID))
                .join(EXCHANGE)
                .on(EXCHANGE.ID.eq(DSL.field(last)))
                .where(
                        TIE.UNANSWERED_DAY.ge(today - DAYS_WAITING_MAXIMUM),
                        Occasion.NOT_ARCHIVED,
                        TIE.PERSON_ID.notIn(but),
                        DSL.notExists(DSL.selectOne().from(PAUSE).where(Pauses.inForce(TIE.PERSON_ID, almanac.today()))))
                .orderBy(TIE.UNANSWERED_DAY.desc(), TIE.PERSON_ID.desc())
                .limit(most)
                .fetch(row -> new Message(
                        row.value1(),
                        row.value2(),
                        Codes.medium(row.value3()),
                        row.value4(),
                        LocalDate.ofEpochDay(row.value5())));
    }

    private static List<Short> written() {
        return List.of(
                Codes.of(Trace.Medium.MESSAGE),
                Codes.of(Trace.Medium.MAIL),
                Codes.of(Trace.Medium.CALL),
                Codes.of(Trace.Medium.VIDEO),
                Codes.of(Trace.Medium.RECOMMENDATION));
    }
}
