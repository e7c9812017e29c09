package org.passerelle.today.rules;

import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.ties.db.Tables.TIE;

import java.util.Comparator;
import java.util.List;
import org.jooq.Record;
import org.passerelle.platform.Words;

/// They wrote or called, and nothing has gone out since. Answering is no proactive touch: it may come within the week.
public final class TheyWroteLast implements ReachOut {

    private static final int DAYS_LEFT_IN_PEACE = 2;
    private static final int DAYS_WAITING_MAXIMUM = 30;
    private static final int WAITING_READ = 100;

    @Override
    public String name() {
        return "unanswered";
    }

    @Override
    public List<Candidate> candidates(Occasion occasion) {
        var day = occasion.day();
        return occasion.sql()
                .select(TIE.PERSON_ID, TIE.UNANSWERED_DAY, TIE.LAST_TWO_WAY_DAY, TIE.STRENGTH)
                .from(TIE)
                .join(PERSON)
                .on(PERSON.ID.eq(TIE.PERSON_ID))
                .where(
                        TIE.UNANSWERED_DAY.between(day.ago(DAYS_WAITING_MAXIMUM), day.ago(DAYS_LEFT_IN_PEACE)),
                        occasion.present())
                .orderBy(TIE.STRENGTH.desc(), TIE.PERSON_ID)
                .limit(WAITING_READ)
                .fetch(row -> candidate(row, day))
                .stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .limit(occasion.most())
                .toList();
    }

    /// Whoever one has spoken with comes before an unknown who writes.
    private static Candidate candidate(Record row, Occasion.Day day) {
        int waiting = day.since(row.get(TIE.UNANSWERED_DAY));
        double known = row.get(TIE.LAST_TWO_WAY_DAY) == null ? .5 : .8;
        double score = known + .1 * Math.min(1, row.get(TIE.STRENGTH)) + .1 * waiting / DAYS_WAITING_MAXIMUM;
        return Candidate.of(row.get(TIE.PERSON_ID), score, row.get(TIE.UNANSWERED_DAY));
    }

    @Override
    public String explain(Words words, Occasion.Day day, List<Integer> facts) {
        return words.say("why.unanswered", words.dates().away(day.of(facts.getFirst()), day.date()));
    }
}
