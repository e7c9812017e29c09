package org.passerelle.introductions;

import static org.passerelle.introductions.Days.day;
import static org.passerelle.introductions.Days.number;
import static org.passerelle.introductions.db.Tables.REFERRAL;
import static org.passerelle.introductions.db.Tables.REFERRAL_LINK;
import static org.passerelle.people.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.passerelle.introductions.Link.Part;
import org.passerelle.people.Named;

/// Referrals as rows: read with the names of their chains, and written.
final class ReferralRows {

    private ReferralRows() {}

    /// With their chains, the latest first.
    static List<Referral> fetch(DSLContext sql, Condition condition) {
        Map<Referral, List<Link>> found = sql.select(REFERRAL.fields())
                .select(REFERRAL_LINK.fields())
                .select(PERSON.NAME)
                .from(REFERRAL)
                .join(REFERRAL_LINK)
                .on(REFERRAL_LINK.REFERRAL_ID.eq(REFERRAL.ID))
                .join(PERSON)
                .on(PERSON.ID.eq(REFERRAL_LINK.PERSON_ID))
                .where(condition)
                .orderBy(REFERRAL.DAY.desc(), REFERRAL.ID.desc(), REFERRAL_LINK.PLACE)
                .fetchGroups(ReferralRows::referral, ReferralRows::link);
        return found.entrySet().stream().map(each -> with(each.getKey(), each.getValue())).toList();
    }

    private static Referral with(Referral referral, List<Link> chain) {
        return new Referral(
                referral.id(), referral.given(), referral.on(), referral.about(), List.copyOf(chain), referral.ledTo());
    }

    private static Referral referral(Record row) {
        var kind = Optional.<String>ofNullable(row.get(REFERRAL.OUTCOME_KIND)).flatMap(Outcome.Kind::of);
        return new Referral(
                row.get(REFERRAL.ID),
                row.get(REFERRAL.GIVEN),
                LocalDate.ofEpochDay(row.get(REFERRAL.DAY)),
                row.get(REFERRAL.ABOUT),
                List.of(),
                kind.map(known -> new Outcome(
                                known, row.get(REFERRAL.OUTCOME_WORDS), LocalDate.ofEpochDay(row.get(REFERRAL.OUTCOME_DAY))))
                        .orElse(null));
    }

    private static Link link(Record row) {
        return new Link(
                row.get(REFERRAL_LINK.PLACE),
                Part.valueOf(row.get(REFERRAL_LINK.PART).toUpperCase(Locale.ROOT)),
                new Named(row.get(REFERRAL_LINK.PERSON_ID), row.get(PERSON.NAME), ""),
                day(row.get(REFERRAL_LINK.THANKED_DAY)),
                row.get(REFERRAL_LINK.THANKED_HOW),
                day(row.get(REFERRAL_LINK.THANKS_REMIND_DAY)));
    }

    /// @param thanksDay the day thanks are first thought of, or null where none are owed
    static void insert(DSLContext sql, int id, int place, Referrals.Step step, @Nullable LocalDate thanksDay) {
        sql.insertInto(REFERRAL_LINK)
                .set(REFERRAL_LINK.REFERRAL_ID, id)
                .set(REFERRAL_LINK.PLACE, place)
                .set(REFERRAL_LINK.PERSON_ID, step.personId())
                .set(REFERRAL_LINK.PART, step.part().word())
                .set(REFERRAL_LINK.THANKS_REMIND_DAY, number(step.part() == Part.TOLD ? thanksDay : null))
                .execute();
    }

    static void lead(DSLContext sql, int id, Outcome outcome) {
        sql.update(REFERRAL)
                .set(REFERRAL.OUTCOME_KIND, outcome.kind().word())
                .set(REFERRAL.OUTCOME_WORDS, outcome.words())
                .set(REFERRAL.OUTCOME_DAY, number(outcome.on()))
                .where(REFERRAL.ID.eq(id))
                .execute();
    }
}
