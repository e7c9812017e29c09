package org.passerelle.network;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.max;
import static org.passerelle.people.db.Tables.ORGANISATION;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.ROLE;
import static org.passerelle.ties.db.Tables.TIE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.PartialDate;
import org.passerelle.platform.Fold;
import org.passerelle.platform.sql.Store;

/// Organisations and the people in them.
public final class Organisations {

    private static final int MEMBERS_MAXIMUM = 500;

    /// @param people how many hold a role there now
    /// @param last the day of the last exchange with any of them, or null
    public record Organisation(int id, String name, int people, @Nullable LocalDate last) {}

    /// Someone's role there.
    ///
    /// @param title may be empty
    /// @param ended null where it still holds
    public record Member(
            int id, String name, String title, @Nullable PartialDate started, @Nullable PartialDate ended, TieLine tie) {

        public boolean isCurrent() {
            return ended == null;
        }
    }

    private final Store store;

    public Organisations(Store store) {
        this.store = store;
    }

    /// Those where one knows most people, whose name holds the words given. Cost: one pass over current roles.
    ///
    /// @param words may be empty
    public List<Organisation> known(String words, int most) {
        var people = countDistinct(PERSON.ID);
        var last = max(TIE.LAST_DAY);
        var folded = Fold.of(words);
        return store.sql()
                .select(ORGANISATION.ID, ORGANISATION.NAME, people, last)
                .from(ROLE)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(ROLE.ORGANISATION_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(ROLE.PERSON_ID))
                .leftJoin(TIE)
                .on(TIE.PERSON_ID.eq(PERSON.ID))
                .where(
                        ROLE.ENDED.isNull(),
                        PERSON.ARCHIVED_AT.isNull(),
                        folded.isEmpty() ? DSL.noCondition() : ORGANISATION.FOLDED.contains(folded))
                .groupBy(ORGANISATION.ID, ORGANISATION.NAME)
                .orderBy(people.desc(), last.desc().nullsLast(), ORGANISATION.FOLDED)
                .limit(most)
                .fetch(row -> new Organisation(row.value1(), row.value2(), row.value3(), day(row.value4())));
    }

    public Optional<String> name(int id) {
        return store.sql()
                .select(ORGANISATION.NAME)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(id))
                .fetchOptional(ORGANISATION.NAME);
    }

    /// Its people, those who still hold a role first, the strongest ties before others.
    public List<Member> members(int id) {
        return store.sql()
                .select(PERSON.ID, PERSON.NAME, ROLE.TITLE, ROLE.STARTED, ROLE.ENDED)
                .select(TIE.STRENGTH, TIE.A_OUT, TIE.A_IN, TIE.BAND, TIE.LAYER, TIE.DUE_DAY, TIE.LAST_DAY)
                .from(ROLE)
                .join(PERSON)
                .on(PERSON.ID.eq(ROLE.PERSON_ID))
                .leftJoin(TIE)
                .on(TIE.PERSON_ID.eq(PERSON.ID))
                .where(ROLE.ORGANISATION_ID.eq(id), PERSON.ARCHIVED_AT.isNull())
                .orderBy(
                        DSL.when(ROLE.ENDED.isNull(), 0).otherwise(1),
                        coalesce(ROLE.ENDED, "").desc(),
                        coalesce(TIE.STRENGTH, 0d).desc(),
                        PERSON.FOLDED,
                        PERSON.ID)
                .limit(MEMBERS_MAXIMUM)
                .fetch(Organisations::member);
    }

    private static Member member(Record row) {
        return new Member(
                row.get(PERSON.ID),
                row.get(PERSON.NAME),
                row.get(ROLE.TITLE),
                date(row.get(ROLE.STARTED)),
                date(row.get(ROLE.ENDED)),
                TieLine.of(row));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    private static @Nullable LocalDate day(@Nullable Integer epochDay) {
        return epochDay == null ? null : LocalDate.ofEpochDay(epochDay);
    }
}
