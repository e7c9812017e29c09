package org.passerelle.introductions;

import static java.util.Objects.requireNonNull;
import static org.passerelle.introductions.Days.day;
import static org.passerelle.introductions.Days.number;
import static org.passerelle.introductions.db.Tables.INTRODUCTION;
import static org.passerelle.people.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.passerelle.people.Named;
import org.passerelle.people.db.tables.Person;

/// Introductions as rows: read with the names they speak of, and written back.
final class IntroductionRows {

    static final Person FIRST = PERSON.as("first_person");
    static final Person SECOND = PERSON.as("second_person");
    static final Person BY = PERSON.as("by_person");

    private IntroductionRows() {}

    static SelectOnConditionStep<Record> select(DSLContext sql) {
        return sql.select(INTRODUCTION.fields())
                .select(FIRST.NAME, SECOND.NAME, BY.NAME)
                .from(INTRODUCTION)
                .join(FIRST)
                .on(FIRST.ID.eq(INTRODUCTION.FIRST_ID))
                .leftJoin(SECOND)
                .on(SECOND.ID.eq(INTRODUCTION.SECOND_ID))
                .leftJoin(BY)
                .on(BY.ID.eq(INTRODUCTION.BY_ID));
    }

    static Introduction read(Record row) {
        return new Introduction(
                row.get(INTRODUCTION.ID),
                new Named(row.get(INTRODUCTION.FIRST_ID), row.get(FIRST.NAME), ""),
                named(row.get(INTRODUCTION.SECOND_ID), row.get(SECOND.NAME)),
                named(row.get(INTRODUCTION.BY_ID), row.get(BY.NAME)),
                row.get(INTRODUCTION.WHY),
                LocalDate.ofEpochDay(row.get(INTRODUCTION.BEGUN_DAY)),
                path(row),
                day(row.get(INTRODUCTION.REMIND_DAY)),
                day(row.get(INTRODUCTION.THANKS_REMIND_DAY)));
    }

    /// What a path says, column by column.
    static Map<Field<?>, @Nullable Object> values(Path path) {
        var outcome = Optional.ofNullable(path.outcome());
        var values = new LinkedHashMap<Field<?>, @Nullable Object>();
        values.put(INTRODUCTION.FIRST_ASKED_DAY, number(asked(path.first())));
        values.put(INTRODUCTION.FIRST_ANSWERED_DAY, number(answered(path.first())));
        values.put(INTRODUCTION.FIRST_AGREED, agreed(path.first()));
        values.put(INTRODUCTION.SECOND_ASKED_DAY, number(asked(path.second())));
        values.put(INTRODUCTION.SECOND_ANSWERED_DAY, number(answered(path.second())));
        values.put(INTRODUCTION.SECOND_AGREED, agreed(path.second()));
        values.put(INTRODUCTION.MADE_DAY, number(path.made()));
        values.put(INTRODUCTION.MADE_ANYWAY, path.anyway());
        values.put(INTRODUCTION.OUTCOME_KIND, outcome.map(told -> told.kind().word()).orElse(null));
        values.put(INTRODUCTION.OUTCOME_WORDS, outcome.map(Outcome::words).orElse(""));
        values.put(INTRODUCTION.OUTCOME_DAY, number(outcome.map(Outcome::on).orElse(null)));
        values.put(INTRODUCTION.THANKED_DAY, number(path.thanked()));
        values.put(INTRODUCTION.THANKED_HOW, path.how());
        values.put(INTRODUCTION.DROPPED_DAY, number(path.dropped()));
        return values;
    }

    private static Path path(Record row) {
        var kind = Optional.<String>ofNullable(row.get(INTRODUCTION.OUTCOME_KIND)).flatMap(Outcome.Kind::of);
        var outcome = kind.map(known -> new Outcome(
                known, row.get(INTRODUCTION.OUTCOME_WORDS), requireNonNull(day(row.get(INTRODUCTION.OUTCOME_DAY)))));
        return new Path(
                reply(
                        day(row.get(INTRODUCTION.FIRST_ASKED_DAY)),
                        day(row.get(INTRODUCTION.FIRST_ANSWERED_DAY)),
                        row.get(INTRODUCTION.FIRST_AGREED)),
                reply(
                        day(row.get(INTRODUCTION.SECOND_ASKED_DAY)),
                        day(row.get(INTRODUCTION.SECOND_ANSWERED_DAY)),
                        row.get(INTRODUCTION.SECOND_AGREED)),
                day(row.get(INTRODUCTION.MADE_DAY)),
                row.get(INTRODUCTION.MADE_ANYWAY),
                outcome.orElse(null),
                day(row.get(INTRODUCTION.THANKED_DAY)),
                row.get(INTRODUCTION.THANKED_HOW),
                day(row.get(INTRODUCTION.DROPPED_DAY)));
    }

    private static Reply reply(@Nullable LocalDate asked, @Nullable LocalDate answered, @Nullable Boolean agreed) {
        if (asked == null) return Reply.NOT_ASKED;
        if (answered == null || agreed == null) return new Reply.Waiting(asked);
        return agreed ? new Reply.Agreed(asked, answered) : new Reply.Declined(asked, answered);
    }

    private static @Nullable LocalDate asked(Reply reply) {
        return switch (reply) {
            case Reply.NotAsked _ -> null;
            case Reply.Waiting waiting -> waiting.asked();
            case Reply.Agreed agreed -> agreed.asked();
            case Reply.Declined declined -> declined.asked();
        };
    }

    private static @Nullable LocalDate answered(Reply reply) {
        return switch (reply) {
            case Reply.Agreed agreed -> agreed.on();
            case Reply.Declined declined -> declined.on();
            default -> null;
        };
    }

    private static @Nullable Boolean agreed(Reply reply) {
        return switch (reply) {
            case Reply.Agreed _ -> true;
            case Reply.Declined _ -> false;
            default -> null;
        };
    }

    private static @Nullable Named named(@Nullable Integer id, @Nullable String name) {
        return id == null || name == null ? null : new Named(id, name, "");
    }
}
