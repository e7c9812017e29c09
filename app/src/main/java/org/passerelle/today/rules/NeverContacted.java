package org.passerelle.today.rules;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.ROLE;
import static org.passerelle.ties.Cadences.NEVER;
import static org.passerelle.ties.db.Tables.TIE;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Record;
import org.passerelle.platform.Words;

/// Someone in the network one never exchanged a word with: the latest first, among those whose work is known.
public final class NeverContacted implements ReachOut {

    private static final int DATE_UNKNOWN = 0;

    @Override
    public String name() {
        return "never";
    }

    @Override
    public List<Candidate> candidates(Occasion occasion) {
        var latest = occasion.day().date().minusDays(31).toString();
        return occasion.sql()
                .select(PERSON.ID, PERSON.MET_ON)
                .from(PERSON)
                .leftJoin(TIE)
                .on(TIE.PERSON_ID.eq(PERSON.ID))
                .where(
                        TIE.LAST_WORD_DAY.isNull(),
                        coalesce(PERSON.MET_ON, inline("")).le(latest),
                        exists(selectOne().from(ROLE).where(ROLE.PERSON_ID.eq(PERSON.ID), ROLE.ENDED.isNull())),
                        occasion.untouched(),
                        not(NEVER))
                .orderBy(coalesce(PERSON.MET_ON, inline("")).desc(), PERSON.ID.desc())
                .limit(occasion.most())
                .fetch(NeverContacted::candidate);
    }

    private static Candidate candidate(Record row) {
        var met = row.get(PERSON.MET_ON);
        boolean dated = met != null && met.length() == 10;
        int day = dated ? (int) LocalDate.parse(met).toEpochDay() : DATE_UNKNOWN;
        return Candidate.of(row.get(PERSON.ID), dated ? .38 : .32, day);
    }

    @Override
    public String explain(Words words, Occasion.Day day, List<Integer> facts) {
        int met = facts.getFirst();
        return met == DATE_UNKNOWN
                ? words.say("why.never")
                : words.say("why.never.since", words.dates().away(day.of(met), day.date()));
    }

    @Override
    public boolean widens() {
        return true;
    }
}
