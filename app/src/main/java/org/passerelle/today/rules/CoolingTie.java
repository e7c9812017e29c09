package org.passerelle.today.rules;

import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.ties.db.Tables.TIE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.passerelle.insight.Layer;
import org.passerelle.insight.Upkeep;
import org.passerelle.platform.Words;

/// A tie of the inner layers, whose cadence nobody chose, that is late by its layer's rhythm, and quieter than its own habit.
public final class CoolingTie implements ReachOut {

    private static final int LATE_READ = 100;
    private static final double QUIETER = 1.5;

    @Override
    public String name() {
        return "cooling";
    }

    @Override
    public List<Candidate> candidates(Occasion occasion) {
        var day = occasion.day();
        return occasion.sql()
                .select(TIE.PERSON_ID, TIE.LAST_DAY, TIE.HABIT_DAYS, TIE.RHYTHM)
                .from(TIE)
                .join(PERSON)
                .on(PERSON.ID.eq(TIE.PERSON_ID))
                .where(
                        TIE.CHOSEN_DAYS.isNull(),
                        TIE.RHYTHM.le((short) Layer.FIFTY.ordinal()),
                        TIE.DUE_DAY.lt(day.ago(0)),
                        TIE.LAST_TWO_WAY_DAY.gt(day.ago(Upkeep.DORMANT_DAYS)),
                        occasion.untouched())
                .orderBy(TIE.RHYTHM, TIE.STRENGTH_BEFORE.desc(), TIE.PERSON_ID)
                .limit(LATE_READ)
                .fetch(row -> candidate(row, day))
                .stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .limit(occasion.most())
                .toList();
    }

    private static Optional<Candidate> candidate(Record row, Occasion.Day day) {
        var layer = Layer.values()[row.get(TIE.RHYTHM)];
        int silence = day.since(row.get(TIE.LAST_DAY));
        var habit = row.get(TIE.HABIT_DAYS);
        int usual = Math.max(1, habit == null ? layer.targetDays().orElse(365) : habit);
        if (silence < QUIETER * usual) return Optional.empty();
        double lateness = Math.min(1, silence / (4.0 * usual));
        double score = .85 - .1 * layer.ordinal() + .1 * lateness;
        return Optional.of(Candidate.of(row.get(TIE.PERSON_ID), score, silence, usual, layer.ordinal()));
    }

    @Override
    public String explain(Words words, Occasion.Day day, List<Integer> facts) {
        boolean close = facts.get(2) < Layer.FIFTY.ordinal();
        var dates = words.dates();
        return words.say(
                close ? "why.cooling.close" : "why.cooling.active", dates.span(facts.get(0)), dates.span(facts.get(1)));
    }
}
