package org.passerelle.week;

import static org.passerelle.week.db.Tables.WEEK_CANDIDATE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.Layer;
import org.passerelle.insight.plan.Candidate;
import org.passerelle.insight.plan.Choice;
import org.passerelle.insight.plan.Engagement;
import org.passerelle.insight.plan.Shares;
import org.passerelle.insight.plan.Week;
import org.passerelle.insight.plan.WeekPlan;

/// What a plan is worth beside the most any plan of the same week could be, judged by the people it was chosen among.
final class Measure {

    private record Known(Candidate candidate, List<Deed> deeds) {}

    private Measure() {}

    /// What was done before the plan was made anew is no choice any more, and takes its time.
    static WeekPlan of(DSLContext sql, IsoWeek week, Budget budget, List<Planned> rows) {
        var known = known(sql, week, budget);
        var choices = new ArrayList<Choice>();
        var engagements = new ArrayList<Engagement>();
        for (var row : rows) {
            if (!row.counts()) continue;
            var whom = known.get(row.person().id());
            if (whom == null || !whom.deeds().contains(row.deed())) engagements.add(engagement(row));
            else choices.add(new Choice(row.person().id(), whom.deeds().indexOf(row.deed()), weekday(row.day())));
        }
        var candidates = known.values().stream().map(Known::candidate).toList();
        return new Week(candidates, budget.minutes(), Shares.DEFAULT, budget.rooms(), engagements).weigh(choices);
    }

    static Engagement engagement(Planned row) {
        return new Engagement(row.person().id(), weekday(row.day()), row.minutes());
    }

    private static @Nullable DayOfWeek weekday(@Nullable LocalDate day) {
        return day == null ? null : day.getDayOfWeek();
    }

    private static Map<Integer, Known> known(DSLContext sql, IsoWeek week, Budget budget) {
        var known = new HashMap<Integer, Known>();
        sql.selectFrom(WEEK_CANDIDATE).where(WEEK_CANDIDATE.MONDAY.eq(week.epochDay())).orderBy(WEEK_CANDIDATE.PERSON_ID).forEach(row -> {
            int person = row.get(WEEK_CANDIDATE.PERSON_ID);
            var options = Options.read(row.get(WEEK_CANDIDATE.DEEDS));
            var candidate = new Candidate(
                    person,
                    Layer.values()[row.get(WEEK_CANDIDATE.LAYER)],
                    Candidate.Kind.values()[row.get(WEEK_CANDIDATE.KIND)],
                    Objects.requireNonNull(row.get(WEEK_CANDIDATE.VALUE)),
                    Objects.requireNonNull(row.get(WEEK_CANDIDATE.CHANCE)),
                    Objects.requireNonNull(row.get(WEEK_CANDIDATE.WEEKS)),
                    row.get(WEEK_CANDIDATE.PROMISED),
                    options.actions(budget));
            known.put(person, new Known(candidate, options.deeds()));
        });
        return known;
    }
}
