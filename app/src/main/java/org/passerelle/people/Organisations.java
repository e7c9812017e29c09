package org.passerelle.people;

import static org.passerelle.people.db.Tables.ORGANISATION;
import static org.passerelle.people.db.Tables.ORGANISATION_ALIAS;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Fold;
import org.passerelle.platform.sql.Ids;

/// Organisations, one for each folded name.
final class Organisations {

    private Organisations() {}

    /// The organisation of that name, added where it is new; null for an empty name.
    static @Nullable Integer named(DSLContext sql, String name) {
        var folded = Fold.of(name);
        if (folded.isEmpty()) return null;
        var known = sql.select(ORGANISATION.ID).from(ORGANISATION).where(ORGANISATION.FOLDED.eq(folded)).fetchOne();
        if (known != null) return known.value1();
        var other = sql.select(ORGANISATION_ALIAS.ORGANISATION_ID)
                .from(ORGANISATION_ALIAS)
                .where(ORGANISATION_ALIAS.FOLDED.eq(folded))
                .fetchOne(ORGANISATION_ALIAS.ORGANISATION_ID);
        if (other != null) return other;
        int id = Ids.next(sql, "organisation");
        sql.insertInto(ORGANISATION, ORGANISATION.ID, ORGANISATION.NAME, ORGANISATION.FOLDED)
                .values(id, name.strip(), folded)
                .execute();
        return id;
    }
}
