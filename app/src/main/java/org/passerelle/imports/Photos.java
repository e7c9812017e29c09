package org.passerelle.imports;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.passerelle.imports.db.Tables.CARD;
import static org.passerelle.imports.db.Tables.ECHO;
import static org.passerelle.people.db.Tables.PHOTO;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.passerelle.formats.Trace.Photo;
import org.passerelle.people.Errand;

/// The pictures that cards show, kept as hashes: two cards with one picture are perhaps one person.
final class Photos {

    private final Errand errand;
    private final Map<String, Integer> carded = new HashMap<>();

    Photos(Errand errand) {
        this.errand = errand;
    }

    /// A card of this batch, and whom it became.
    void met(String key, int person) {
        carded.put(key, person);
    }

    /// Keeps one for whoever its card became, in this batch or before.
    void keep(DSLContext sql, Photo photo) {
        var person = carded.containsKey(photo.key()) ? carded.get(photo.key()) : before(sql, photo.key());
        if (person == null) return;
        sql.insertInto(PHOTO)
                .set(PHOTO.PERSON_ID, person)
                .set(PHOTO.HASH, photo.hash())
                .set(PHOTO.IMPORT_ID, errand.importId())
                .onConflictDoNothing()
                .execute();
        sql.insertInto(ECHO, ECHO.WHAT, ECHO.ID, ECHO.WORD, ECHO.IMPORT_ID)
                .select(select(inline("photo"), PHOTO.PERSON_ID, PHOTO.HASH, inline(errand.importId()))
                        .from(PHOTO)
                        .where(PHOTO.PERSON_ID.eq(person), PHOTO.HASH.eq(photo.hash()), PHOTO.IMPORT_ID.ne(errand.importId())))
                .onConflictDoNothing()
                .execute();
    }

    private @Nullable Integer before(DSLContext sql, String key) {
        return sql.select(CARD.PERSON_ID)
                .from(CARD)
                .where(CARD.SOURCE.eq(errand.source()), CARD.CARD_KEY.eq(key))
                .fetchOne(CARD.PERSON_ID);
    }
}
