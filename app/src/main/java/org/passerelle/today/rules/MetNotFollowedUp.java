package org.passerelle.today.rules;

import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.ties.db.Tables.TIE;

import java.util.List;
import org.jooq.Record;
import org.passerelle.platform.Words;

/// Someone met for the first time in the last three weeks, and nothing since.
public final class MetNotFollowedUp implements ReachOut {

    private static final int DAYS_FRESH = 21;

    @Override
    public String name() {
        return "met";
    }

    @Override
    public List<Candidate> candidates(Occasion occasion) {
        var day = occasion.day();
        return occasion.sql()
                .select(TIE.PERSON_ID, TIE.FIRST_MEETING_DAY)
                .from(TIE)
                .join(PERSON)
                .on(PERSON.ID.eq(TIE.PERSON_ID))
                .where(
                        TIE.FIRST_MEETING_DAY.between(day.ago(DAYS_FRESH), day.ago(1)),
                        TIE.LAST_DAY.eq(TIE.FIRST_MEETING_DAY),
                        TIE.LAST_WORD_DAY.eq(TIE.FIRST_MEETING_DAY),
                        TIE.WORD_DAYS.eq(1),
                        occasion.present())
                .orderBy(TIE.FIRST_MEETING_DAY.desc(), TIE.PERSON_ID)
                .limit(occasion.most())
                .fetch(row -> candidate(row, day));
    }

    /// The sooner the better: a face is forgotten in days.
    private static Candidate candidate(Record row, Occasion.Day day) {
        int met = row.get(TIE.FIRST_MEETING_DAY);
        double score = .86 - .2 * day.since(met) / DAYS_FRESH;
        return Candidate.of(row.get(TIE.PERSON_ID), score, met);
    }

    @Override
    public String explain(Words words, Occasion.Day day, List<Integer> facts) {
        var met = day.of(facts.getFirst());
        return words.say("why.met", words.dates().away(met, day.date()));
    }
}
