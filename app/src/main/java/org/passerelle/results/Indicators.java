package org.passerelle.results;

import static org.passerelle.exchanges.db.Tables.PARTICIPANT;
import static org.passerelle.publishing.db.Tables.ANSWER;
import static org.passerelle.publishing.db.Tables.RESPONDENT;

import java.time.LocalDate;
import org.jooq.impl.DSL;
import org.passerelle.exchanges.Codes;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.introductions.Introduction;
import org.passerelle.introductions.Introductions;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Store;
import org.passerelle.publishing.feedback.Respondent;
import org.passerelle.ties.Ties;

/// Counts what lives before it pays.
public final class Indicators {

    private final Store store;
    private final Almanac almanac;
    private final Ties ties;
    private final Introductions introductions;

    public Indicators(Store store, Almanac almanac, Ties ties, Introductions introductions) {
        this.store = store;
        this.almanac = almanac;
        this.ties = ties;
        this.introductions = introductions;
    }

    /// Cost: two queries, and every introduction.
    Leading in(Period period) {
        return new Leading(ties.ensure().realExchange(), answers(period), introductions(period), meetings(period));
    }

    /// Of those nobody set aside.
    private int answers(Period period) {
        return store.sql().fetchCount(DSL.selectOne()
                .from(ANSWER)
                .join(RESPONDENT)
                .on(RESPONDENT.ID.eq(ANSWER.RESPONDENT_ID))
                .where(
                        ANSWER.AT.ge(begin(period.from())),
                        ANSWER.AT.lt(begin(period.to().plusDays(1))),
                        RESPONDENT.STATE.ne(Respondent.State.ASIDE.word())));
    }

    private int introductions(Period period) {
        return (int) introductions.all().stream().filter(each -> period.holds(made(each))).count();
    }

    private static LocalDate made(Introduction introduction) {
        var made = introduction.path().made();
        return made == null ? LocalDate.MIN : made;
    }

    private int meetings(Period period) {
        var meetings = DSL.countDistinct(PARTICIPANT.EXCHANGE_ID);
        var count = store.sql()
                .select(meetings)
                .from(PARTICIPANT)
                .where(
                        PARTICIPANT.MEDIUM.eq(Codes.of(Medium.MEETING)),
                        PARTICIPANT.DAY.between(number(period.from()), number(period.to())))
                .fetchOne(meetings);
        return count == null ? 0 : count;
    }

    private java.time.Instant begin(LocalDate day) {
        return day.atStartOfDay(almanac.zone()).toInstant();
    }

    private static int number(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
