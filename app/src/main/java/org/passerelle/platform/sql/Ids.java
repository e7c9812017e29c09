package org.passerelle.platform.sql;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Hands out identifiers, counted per table inside the writing transaction: small, in order, and the same on every
/// database.
public final class Ids {

    private Ids() {}

    public static int next(DSLContext sql, String name) {
        return reserve(sql, name, 1);
    }

    /// The first of `count` identifiers that are now the caller's.
    public static int reserve(DSLContext sql, String name, int count) {
        var table = DSL.table("identifier");
        var next = DSL.field("next", Integer.class);
        var key = DSL.field("name", String.class);
        sql.insertInto(table, key, next).values(name, 1).onConflictDoNothing().execute();
        sql.update(table).set(next, next.plus(count)).where(key.eq(name)).execute();
        return sql.select(next).from(table).where(key.eq(name)).fetchSingle(next) - count;
    }
}
