package org.passerelle.publishing.feedback;

import static org.passerelle.exchanges.db.Tables.PARTICIPANT;
import static org.passerelle.publishing.db.Tables.ANSWER;
import static org.passerelle.publishing.db.Tables.DELIVERY;
import static org.passerelle.publishing.db.Tables.PUBLICATION;
import static org.passerelle.publishing.db.Tables.RESPONDENT;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Feedback.Kind;
import org.passerelle.exchanges.Exchanges;
import org.passerelle.exchanges.Note;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.publishing.Publication;

/// Keeps the ledger in step with who answered: what someone the owner knows said is an exchange with them, and no longer is
/// where they turn out to be someone else. Done again, it changes nothing.
final class Bookkeeper {

    private final Exchanges exchanges;

    Bookkeeper(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    /// Settles what these said in the transaction given.
    ///
    /// @return the people whose facts changed
    Set<Integer> settle(DSLContext sql, Collection<Integer> respondents) {
        var people = new HashSet<Integer>();
        if (respondents.isEmpty()) return people;
        var isTheirs = DSL.selectOne()
                .from(PARTICIPANT)
                .where(PARTICIPANT.EXCHANGE_ID.eq(ANSWER.EXCHANGE_ID), PARTICIPANT.PERSON_ID.eq(RESPONDENT.PERSON_ID));
        var wrong = ANSWER.EXCHANGE_ID.isNotNull().andNotExists(isTheirs);
        for (var row : answers(sql, respondents, wrong)) {
            sql.update(ANSWER).setNull(ANSWER.EXCHANGE_ID).where(ANSWER.ID.eq(row.get(ANSWER.ID))).execute();
            people.addAll(exchanges.takeBack(sql, row.get(ANSWER.EXCHANGE_ID)));
        }
        var missing = RESPONDENT.PERSON_ID.isNotNull().and(ANSWER.EXCHANGE_ID.isNull());
        for (var row : answers(sql, respondents, missing)) {
            int person = row.get(RESPONDENT.PERSON_ID);
            int exchange = exchanges.tell(sql, row.get(ANSWER.SOURCE), row.get(ANSWER.SOURCE_KEY), note(row, person));
            sql.update(ANSWER).set(ANSWER.EXCHANGE_ID, exchange).where(ANSWER.ID.eq(row.get(ANSWER.ID))).execute();
            people.add(person);
        }
        return people;
    }

    private static List<? extends Record> answers(DSLContext sql, Collection<Integer> respondents, Condition which) {
        return sql.select(ANSWER.fields())
                .select(RESPONDENT.PERSON_ID)
                .select(PUBLICATION.TITLE, PUBLICATION.TEXT)
                .from(ANSWER)
                .join(RESPONDENT)
                .on(RESPONDENT.ID.eq(ANSWER.RESPONDENT_ID))
                .leftJoin(DELIVERY)
                .on(DELIVERY.ID.eq(ANSWER.DELIVERY_ID))
                .leftJoin(PUBLICATION)
                .on(PUBLICATION.ID.eq(DELIVERY.PUBLICATION_ID))
                .where(ANSWER.RESPONDENT_ID.in(respondents), which)
                .orderBy(ANSWER.ID)
                .fetch();
    }

    private static Note note(Record row, int person) {
        return new Note(
                List.of(person),
                Moment.exactly(row.get(ANSWER.AT)),
                medium(Answers.kind(row.get(ANSWER.KIND))),
                Direction.IN,
                null,
                words(row));
    }

    /// Where they said nothing, what they did it to.
    private static String words(Record row) {
        var said = row.get(ANSWER.WORDS);
        @Nullable String text = row.get(PUBLICATION.TEXT);
        return !said.isEmpty() || text == null ? said : Publication.name(row.get(PUBLICATION.TITLE), text);
    }

    static Medium medium(Kind kind) {
        return switch (kind) {
            case COMMENT, REPLY -> Medium.COMMENT;
            case MENTION, QUOTE -> Medium.MENTION;
            case REACTION, SHARE, FOLLOW -> Medium.REACTION;
            case MESSAGE -> Medium.MESSAGE;
        };
    }
}
