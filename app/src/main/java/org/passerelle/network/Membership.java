package org.passerelle.network;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.passerelle.people.db.Tables.PERSON;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// A filter that people pass by a row of some table: asked for all of them at once, or of one at a time.
///
/// @param person the column that says whose row it is
record Membership(Table<? extends Record> table, Field<Integer> person, Condition condition) {

    /// Leads a query to those who pass: for few.
    Condition leads() {
        return PERSON.ID.in(select(person).from(table).where(condition));
    }

    /// Asks of each person met in another order whether they pass: for many.
    Condition probes() {
        return exists(selectOne().from(table).where(person.eq(PERSON.ID), condition));
    }

    Condition lacks() {
        return notExists(selectOne().from(table).where(person.eq(PERSON.ID), condition));
    }
}
