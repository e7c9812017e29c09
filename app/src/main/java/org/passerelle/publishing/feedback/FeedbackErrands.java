package org.passerelle.publishing.feedback;

import static org.passerelle.exchanges.db.Tables.EXCHANGE;
import static org.passerelle.exchanges.db.Tables.PARTICIPANT;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.publishing.db.Tables.ANSWER;
import static org.passerelle.publishing.db.Tables.DELIVERY;
import static org.passerelle.publishing.db.Tables.PUBLICATION;
import static org.passerelle.publishing.db.Tables.RESPONDENT;
import static org.passerelle.today.db.Tables.PAUSE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.exchanges.Codes;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.people.Aspect;
import org.passerelle.people.Journal;
import org.passerelle.people.Named;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Words;
import org.passerelle.platform.sql.Store;
import org.passerelle.publishing.Publication;
import org.passerelle.today.Errand;
import org.passerelle.today.Errands;
import org.passerelle.today.Pauses;
import org.passerelle.today.Sentence;
import org.passerelle.today.rules.Occasion;

/// Words from someone the owner had not spoken with for long: an opening that closes by itself after two weeks.
public final class FeedbackErrands implements Errands {

    private static final Aspect DELAY = new Aspect("answer", List.of(Aspect.columns(ANSWER, ANSWER.ID, ANSWER.LATER_AT)));
    private static final Duration OPEN = Duration.ofDays(14);
    private static final int QUIET_DAYS = 60;
    private static final int AT_ONCE = 5;
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Store store;
    private final Almanac almanac;
    private final Journal journal;

    public FeedbackErrands(Store store, Almanac almanac, Journal journal) {
        this.store = store;
        this.almanac = almanac;
        this.journal = journal;
        journal.keep(DELAY, _ -> {});
    }

    /// Puts the errand of that answer off.
    ///
    /// @param until null for good
    /// @return the number to undo it by; 0 where nothing changed
    public int later(int answer, @Nullable LocalDate until) {
        var day = until == null ? NEVER : until;
        var at = day.atTime(LocalTime.MIN).atZone(almanac.zone()).toInstant();
        return store.transaction(sql -> journal.edit(sql, DELAY, answer, () ->
                sql.update(ANSWER).set(ANSWER.LATER_AT, at).where(ANSWER.ID.eq(answer)).execute()));
    }

    @Override
    public List<Errand> due(Words words) {
        var now = almanac.now();
        var met = new HashSet<Integer>();
        var before = lastBefore(now);
        return store.sql()
                .select(ANSWER.ID, ANSWER.AT, ANSWER.CHANNEL_ID, PERSON.ID, PERSON.NAME)
                .select(PUBLICATION.ID, PUBLICATION.TITLE, PUBLICATION.TEXT)
                .select(before)
                .from(ANSWER)
                .join(RESPONDENT)
                .on(RESPONDENT.ID.eq(ANSWER.RESPONDENT_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(RESPONDENT.PERSON_ID))
                .leftJoin(DELIVERY)
                .on(DELIVERY.ID.eq(ANSWER.DELIVERY_ID))
                .leftJoin(PUBLICATION)
                .on(PUBLICATION.ID.eq(DELIVERY.PUBLICATION_ID))
                .where(
                        ANSWER.KIND.in(Answers.WORDS),
                        isOpen(now),
                        Occasion.NOT_ARCHIVED,
                        DSL.notExists(DSL.selectOne().from(PAUSE).where(Pauses.inForce(PERSON.ID, almanac.today()))),
                        isUnanswered())
                .orderBy(ANSWER.AT.desc(), ANSWER.ID.desc())
                .fetch()
                .stream()
                .filter(row -> isQuiet(row.get(ANSWER.AT), row.get(before)))
                .filter(row -> met.add(row.get(PERSON.ID)))
                .limit(AT_ONCE)
                .map(row -> errand(words, row, row.get(before)))
                .toList();
    }

    /// Said lately, or put off until lately.
    private static Condition isOpen(Instant now) {
        var since = now.minus(OPEN);
        return ANSWER.LATER_AT.isNull().and(ANSWER.AT.gt(since)).or(ANSWER.LATER_AT.gt(since).and(ANSWER.LATER_AT.le(now)));
    }

    private static Condition isUnanswered() {
        return DSL.notExists(DSL.selectOne()
                .from(PARTICIPANT)
                .join(EXCHANGE)
                .on(EXCHANGE.ID.eq(PARTICIPANT.EXCHANGE_ID))
                .where(
                        PARTICIPANT.PERSON_ID.eq(PERSON.ID),
                        PARTICIPANT.DIRECTION.in(Codes.of(Direction.OUT), Codes.of(Direction.BOTH)),
                        PARTICIPANT.MEDIUM.ne(Codes.of(Medium.BROADCAST)),
                        EXCHANGE.AT.gt(ANSWER.AT)));
    }

    /// When the two last exchanged words before this came up.
    private static Field<Instant> lastBefore(Instant now) {
        var recent = ANSWER.as("recent");
        return DSL.field(DSL.select(DSL.max(EXCHANGE.AT))
                        .from(PARTICIPANT)
                        .join(EXCHANGE)
                        .on(EXCHANGE.ID.eq(PARTICIPANT.EXCHANGE_ID))
                        .where(
                                PARTICIPANT.PERSON_ID.eq(PERSON.ID),
                                PARTICIPANT.MEDIUM.notIn(Codes.of(Medium.BROADCAST), Codes.of(Medium.REACTION)),
                                EXCHANGE.AT.lt(ANSWER.AT),
                                DSL.notExists(DSL.selectOne()
                                        .from(recent)
                                        .where(recent.EXCHANGE_ID.eq(EXCHANGE.ID), recent.AT.gt(now.minus(OPEN))))))
                .as("before");
    }

    private static boolean isQuiet(Instant said, @Nullable Instant before) {
        return before != null && ChronoUnit.DAYS.between(before, said) >= QUIET_DAYS;
    }

    private Errand errand(Words words, Record row, Instant before) {
        var person = new Named(row.get(PERSON.ID), row.get(PERSON.NAME), "");
        long days = ChronoUnit.DAYS.between(almanac.dayOf(before), almanac.dayOf(row.get(ANSWER.AT)));
        var silence = words.dates().span(days);
        @Nullable Integer publication = row.get(PUBLICATION.ID);
        var name = Sentence.quoted(person.name());
        var sentence = publication == null
                ? words.say("errand.feedback.said", name, silence)
                : words.say("errand.feedback.answered", name, Sentence.quoted(Publication.name(row.get(PUBLICATION.TITLE), row.get(PUBLICATION.TEXT))), silence);
        var path = publication == null ? "/publish/feedback" : "/publish/" + publication;
        return new Errand(
                words.say("errand.feedback"),
                person,
                Sentence.of(sentence),
                almanac.dayOf(row.get(ANSWER.AT)),
                path,
                "/publish/feedback/answers/" + row.get(ANSWER.ID) + "/later");
    }
}
