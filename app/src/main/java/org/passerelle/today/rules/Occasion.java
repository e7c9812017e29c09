package org.passerelle.today.rules;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.ties.db.Tables.TIE;
import static org.passerelle.today.db.Tables.PAUSE;
import static org.passerelle.today.db.Tables.SUGGESTION;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.passerelle.today.Pauses;

/// A moment at which rules are asked.
///
/// @param most how many candidates each rule gives at most
/// @param again whether people proposed within the last days may come again
public record Occasion(DSLContext sql, Day day, int most, boolean again) {

    /// Not put aside. Written so that no index serves it: nearly everyone passes, and a query must not begin with them.
    public static final Condition NOT_ARCHIVED = condition("+{0} is null", PERSON.ARCHIVED_AT);

    private static final int DAYS_BETWEEN_TOUCHES = 7;

    /// The day it is, in the owner's zone.
    public record Day(LocalDate date) {

        /// As the tables count days, so many days ago.
        public int ago(int days) {
            return Math.toIntExact(date.toEpochDay()) - days;
        }

        /// How many days ago a day of the tables was.
        public int since(int epochDay) {
            return ago(0) - epochDay;
        }

        public LocalDate of(int epochDay) {
            return LocalDate.ofEpochDay(epochDay);
        }
    }

    /// People one may be asked to reach at all: not put aside, not paused, nor asked about lately.
    public Condition present() {
        var paused = selectOne().from(PAUSE).where(Pauses.inForce(PERSON.ID, day.date()));
        var present = NOT_ARCHIVED.and(notExists(paused));
        if (again) return present;
        var proposed = selectOne()
                .from(SUGGESTION)
                .where(SUGGESTION.PERSON_ID.eq(PERSON.ID), SUGGESTION.DAY.gt(day.ago(DAYS_BETWEEN_TOUCHES)));
        return present.and(notExists(proposed));
    }

    /// The same, without those the owner reached within the week: one touch a week is enough. For queries on `tie`.
    public Condition untouched() {
        return present().and(TIE.LAST_OUT_DAY.isNull().or(TIE.LAST_OUT_DAY.le(day.ago(DAYS_BETWEEN_TOUCHES))));
    }
}
