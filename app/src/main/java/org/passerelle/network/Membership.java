package org.passerelle.network;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.passerelle.people.db.Tables.PERSON;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;

/// A filter that people pass by a row of some table: asked for all of them at once, or of one at a time.
///
/// @param person the column that says whose row it is
/// @param indexed whether one person's row is found at once; full text finds everyone's together
record Membership(Table<? extends Record> table, Field<Integer> person, Condition condition, boolean indexed) {

    private static final Field<Integer> MET = field("+{0}", Integer.class, PERSON.ID);

    Membership(Table<? extends Record> table, Field<Integer> person, Condition condition) {
        this(table, person, condition, true);
    }

    /// Those who pass, each once, up to so many.
    Select<Record1<Integer>> some(int most) {
        return selectDistinct(person).from(table).where(condition).limit(most);
    }

    /// Leads a query to those who pass: for few.
    Condition leads() {
        return PERSON.ID.in(all());
    }

    /// Asks of each person met in another order whether they pass: for many.
    Condition probes() {
        if (!indexed) return MET.in(all());
        return exists(selectOne().from(table).where(person.eq(PERSON.ID), condition));
    }

    Condition lacks() {
        return notExists(selectOne().from(table).where(person.eq(PERSON.ID), condition));
    }

    private Select<Record1<Integer>> all() {
        return select(person).from(table).where(condition);
    }
}
