package org.passerelle.today.rules;

import static org.jooq.impl.DSL.not;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.ties.Cadences.NEVER;
import static org.passerelle.ties.db.Tables.TIE;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Record;
import org.passerelle.platform.Words;

/// A link made in the last month, and not a personal word yet.
public final class NewConnection implements ReachOut {

    private static final int DAYS_FRESH = 30;
    private static final String WHOLE_DATE = "____-__-__";

    @Override
    public String name() {
        return "new";
    }

    @Override
    public List<Candidate> candidates(Occasion occasion) {
        var today = occasion.day().date();
        return occasion.sql()
                .select(PERSON.ID, PERSON.MET_ON)
                .from(PERSON)
                .leftJoin(TIE)
                .on(TIE.PERSON_ID.eq(PERSON.ID))
                .where(
                        PERSON.MET_ON.between(today.minusDays(DAYS_FRESH).toString(), today.toString()),
                        PERSON.MET_ON.like(WHOLE_DATE),
                        TIE.LAST_WORD_DAY.isNull(),
                        occasion.untouched(),
                        not(NEVER))
                .orderBy(PERSON.MET_ON.desc(), PERSON.ID)
                .limit(occasion.most())
                .fetch(row -> candidate(row, occasion.day()));
    }

    private static Candidate candidate(Record row, Occasion.Day day) {
        int met = (int) LocalDate.parse(row.get(PERSON.MET_ON)).toEpochDay();
        double score = .62 - .1 * day.since(met) / DAYS_FRESH;
        return Candidate.of(row.get(PERSON.ID), score, met);
    }

    @Override
    public String explain(Words words, Occasion.Day day, List<Integer> facts) {
        return words.say("why.new", words.dates().away(day.of(facts.getFirst()), day.date()));
    }

    @Override
    public boolean widens() {
        return true;
    }
}
