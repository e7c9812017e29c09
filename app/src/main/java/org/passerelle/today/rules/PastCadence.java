package org.passerelle.today.rules;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.ties.db.Tables.TIE;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.passerelle.platform.Words;

/// Someone not heard from for longer than the owner chose, whether for them, their sphere or their layer.
public final class PastCadence implements ReachOut {

    private static final int LATE_READ = 100;
    private static final int NEVER = -1;
    private static final double UNKNOWN = .7;

    @Override
    public String name() {
        return "cadence";
    }

    @Override
    public List<Candidate> candidates(Occasion occasion) {
        return Stream.concat(late(occasion), silent(occasion))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::personId))
                .limit(occasion.most())
                .toList();
    }

    private static Stream<Candidate> late(Occasion occasion) {
        var day = occasion.day();
        return occasion.sql()
                .select(TIE.PERSON_ID, TIE.LAST_DAY, TIE.CHOSEN_DAYS)
                .from(TIE)
                .join(PERSON)
                .on(PERSON.ID.eq(TIE.PERSON_ID))
                .where(TIE.CHOSEN_DAYS.gt(0), TIE.DUE_DAY.lt(day.ago(0)), occasion.untouched())
                .orderBy(TIE.RHYTHM, TIE.STRENGTH_BEFORE.desc(), TIE.PERSON_ID)
                .limit(LATE_READ)
                .fetch(row -> candidate(row.value1(), day.since(row.value2()), row.value3()))
                .stream();
    }

    /// Those chosen for themselves with whom nothing was exchanged yet: as many days after they came.
    private static Stream<Candidate> silent(Occasion occasion) {
        var today = occasion.day().date().atStartOfDay(ZoneOffset.UTC).toInstant();
        return occasion.sql()
                .select(PERSON.ID, PERSON.CADENCE_DAYS, PERSON.CREATED_AT)
                .from(PERSON)
                .where(
                        PERSON.CADENCE_DAYS.gt(0),
                        notExists(selectOne().from(TIE).where(TIE.PERSON_ID.eq(PERSON.ID))),
                        occasion.present())
                .orderBy(PERSON.CADENCE_DAYS, PERSON.ID)
                .limit(LATE_READ)
                .stream()
                .filter(row -> row.value3().plus(row.value2(), ChronoUnit.DAYS).isBefore(today))
                .map(row -> Candidate.of(row.value1(), UNKNOWN, NEVER, row.value2()));
    }

    private static Candidate candidate(int personId, int silence, int chosen) {
        return Candidate.of(personId, .8 + .1 * Math.min(1, silence / (4.0 * chosen)), silence, chosen);
    }

    @Override
    public String explain(Words words, Occasion.Day day, List<Integer> facts) {
        var chosen = words.dates().span(facts.get(1));
        return facts.getFirst() == NEVER
                ? words.say("why.cadence.never", chosen)
                : words.say("why.cadence", words.dates().span(facts.getFirst()), chosen);
    }
}
