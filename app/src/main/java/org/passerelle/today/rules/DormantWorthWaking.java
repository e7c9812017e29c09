package org.passerelle.today.rules;

import static org.jooq.impl.DSL.not;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.ties.Cadences.NEVER;
import static org.passerelle.ties.db.Tables.TIE;

import java.util.List;
import org.jooq.Record;
import org.passerelle.insight.Upkeep;
import org.passerelle.platform.Words;

/// A tie that once meant much and has slept for three years: waking one is as useful as a current tie, and easier than
/// it seems (Levin, Walter & Murnighan 2011).
public final class DormantWorthWaking implements ReachOut {

    private static final int DAYS_OF_WORDS_MINIMUM = 6;
    private static final int DAYS_QUIET_MINIMUM = 180;

    @Override
    public String name() {
        return "dormant";
    }

    @Override
    public List<Candidate> candidates(Occasion occasion) {
        var day = occasion.day();
        return occasion.sql()
                .select(TIE.PERSON_ID, TIE.LAST_TWO_WAY_DAY, TIE.WORD_DAYS)
                .from(TIE)
                .join(PERSON)
                .on(PERSON.ID.eq(TIE.PERSON_ID))
                .where(
                        TIE.LAST_TWO_WAY_DAY.le(day.ago(Upkeep.DORMANT_DAYS)),
                        TIE.LAST_DAY.le(day.ago(DAYS_QUIET_MINIMUM)),
                        TIE.WORD_DAYS.ge(DAYS_OF_WORDS_MINIMUM),
                        occasion.untouched(),
                        not(NEVER))
                .orderBy(TIE.WORD_DAYS.desc(), TIE.LAST_TWO_WAY_DAY.desc(), TIE.PERSON_ID)
                .limit(occasion.most())
                .fetch(DormantWorthWaking::candidate);
    }

    private static Candidate candidate(Record row) {
        int words = row.get(TIE.WORD_DAYS);
        double score = .4 + .01 * Math.min(20, words);
        return Candidate.of(row.get(TIE.PERSON_ID), score, row.get(TIE.LAST_TWO_WAY_DAY), words);
    }

    @Override
    public String explain(Words words, Occasion.Day day, List<Integer> facts) {
        return words.say("why.dormant", words.dates().span(day.since(facts.get(0))), facts.get(1));
    }

    @Override
    public boolean widens() {
        return true;
    }
}
