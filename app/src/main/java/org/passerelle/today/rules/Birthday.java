package org.passerelle.today.rules;

import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.right;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.ties.db.Tables.TIE;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.Band;
import org.passerelle.platform.Words;

/// A birthday today or within three days, of someone one knows. The year need not be known; those born on 29 February
/// are wished on the 28th where the year has no 29th.
public final class Birthday implements ReachOut {

    private static final int DAYS_AHEAD_MAXIMUM = 3;
    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MM-dd");

    @Override
    public String name() {
        return "birthday";
    }

    @Override
    public List<Candidate> candidates(Occasion occasion) {
        var days = daysByDate(occasion.day().date());
        var monthAndDay = right(PERSON.BIRTHDAY, 5);
        return occasion.sql()
                .select(PERSON.ID, monthAndDay, TIE.BAND)
                .from(PERSON)
                .join(TIE)
                .on(TIE.PERSON_ID.eq(PERSON.ID))
                .where(
                        PERSON.BIRTHDAY.isNotNull(),
                        length(PERSON.BIRTHDAY).ge(7),
                        PERSON.BIRTHDAY.like("%-__-__"),
                        monthAndDay.in(days.keySet()),
                        TIE.LAST_WORD_DAY.isNotNull(),
                        occasion.untouched())
                .fetch(row -> candidate(row, days.get(row.get(monthAndDay))))
                .stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::personId))
                .limit(occasion.most())
                .toList();
    }

    private static Map<String, Integer> daysByDate(LocalDate today) {
        var days = new LinkedHashMap<String, Integer>();
        for (int ahead = 0; ahead <= DAYS_AHEAD_MAXIMUM; ahead++) {
            var date = today.plusDays(ahead);
            days.put(MONTH_AND_DAY.format(date), ahead);
            if (date.getMonthValue() == 2 && date.getDayOfMonth() == 28 && !date.isLeapYear()) days.put("02-29", ahead);
        }
        return days;
    }

    private static Candidate candidate(Record row, @Nullable Integer ahead) {
        int days = ahead == null ? 0 : ahead;
        double known = switch (Band.values()[row.get(TIE.BAND)]) {
            case STRONG -> .9;
            case MEDIUM -> .78;
            case WEAK, NONE -> .45;
        };
        return Candidate.of(row.get(PERSON.ID), known - .05 * days, days);
    }

    @Override
    public String explain(Words words, Occasion.Day day, List<Integer> facts) {
        int ahead = facts.getFirst();
        var date = day.date().plusDays(ahead);
        return ahead == 0
                ? words.say("why.birthday.today")
                : words.say("why.birthday.soon", words.dates().away(date, day.date()), words.dates().weekday(date));
    }
}
