package org.passerelle.network;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.ties.db.Tables.TIE;

import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SelectFromStep;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Fold;

/// A part of an order that one index gives: people with a tie by its strength, then those without by name. Read one
/// after another, segments give an order that no single index could.
record Segment(boolean tied, Condition condition, Field<?> key, boolean descending) {

    static final Segment BY_NAME = new Segment(false, noCondition(), PERSON.FOLDED, false);

    private static final Segment ADDED = new Segment(false, noCondition(), PERSON.CREATED_AT, true);
    private static final Segment STRONG = new Segment(true, noCondition(), TIE.STRENGTH, true);
    private static final Segment RECENT = new Segment(true, TIE.LAST_DAY.isNotNull(), TIE.LAST_DAY, true);
    private static final Segment UNTIED =
            named(notExists(selectOne().from(TIE).where(TIE.PERSON_ID.eq(PERSON.ID))));
    private static final Segment NEVER =
            named(notExists(selectOne().from(TIE).where(TIE.PERSON_ID.eq(PERSON.ID), TIE.LAST_DAY.isNotNull())));

    static List<Segment> of(Filters filters) {
        if (filters.isUntied() && !filters.order().equals("added")) return List.of(BY_NAME);
        return switch (filters.order()) {
            case "name" -> List.of(BY_NAME);
            case "added" -> List.of(ADDED);
            case "last" -> List.of(RECENT, NEVER);
            case "match" -> matching(Fold.of(filters.q()));
            default -> List.of(STRONG, UNTIED);
        };
    }

    /// Those whose name begins with what was typed, then the others.
    private static List<Segment> matching(String beginning) {
        var range = PERSON.FOLDED.ge(beginning).and(PERSON.FOLDED.lt(beginning + Character.MAX_VALUE));
        return List.of(named(range), named(PERSON.FOLDED.lt(beginning).or(PERSON.FOLDED.ge(beginning + Character.MAX_VALUE))));
    }

    private static Segment named(Condition condition) {
        return new Segment(false, condition, PERSON.FOLDED, false);
    }

    <R extends org.jooq.Record> SelectJoinStep<R> from(SelectFromStep<R> select) {
        return tied ? select.from(TIE).join(PERSON).on(PERSON.ID.eq(TIE.PERSON_ID)) : select.from(PERSON);
    }

    List<OrderField<?>> order(Field<?> key, Field<Integer> id) {
        return descending ? List.of(key.desc(), id.desc()) : List.of(key.asc(), id.asc());
    }

    /// Compared as one row of two values, which both databases answer from the index.
    Condition after(@Nullable Place place) {
        if (place == null) return noCondition();
        var compared = descending ? "({0}, {1}) < ({2}, {3})" : "({0}, {1}) > ({2}, {3})";
        return DSL.condition(compared, key, id(), read(place.key()), val(place.id()));
    }

    /// The number that stands beside the key in the index.
    private Field<Integer> id() {
        return tied ? TIE.PERSON_ID : PERSON.ID;
    }

    String write(Object value) {
        return value instanceof Instant instant ? Long.toString(instant.toEpochMilli()) : value.toString();
    }

    private Field<?> read(String text) {
        var type = key.getType();
        if (type == Instant.class) return val(Instant.ofEpochMilli(Long.parseLong(text)), PERSON.CREATED_AT);
        if (type == Double.class) return val(Double.valueOf(text));
        return type == Integer.class ? val(Integer.valueOf(text)) : val(text);
    }
}
