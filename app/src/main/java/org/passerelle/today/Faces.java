package org.passerelle.today;

import static org.passerelle.people.db.Tables.ORGANISATION;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.ROLE;
import static org.passerelle.ties.db.Tables.TIE;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.Band;
import org.passerelle.insight.Layer;
import org.passerelle.insight.Upkeep;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Store;

/// The few people a page speaks of, read at once.
public final class Faces {

    private final Store store;
    private final Almanac almanac;

    public Faces(Store store, Almanac almanac) {
        this.store = store;
        this.almanac = almanac;
    }

    public Map<Integer, Face> of(Collection<Integer> people) {
        var faces = new LinkedHashMap<Integer, Face>();
        if (people.isEmpty()) return faces;
        var current = DSL.select(ROLE.ID)
                .from(ROLE)
                .where(ROLE.PERSON_ID.eq(PERSON.ID), ROLE.ENDED.isNull())
                .orderBy(DSL.coalesce(ROLE.STARTED, "").desc(), ROLE.ID.desc())
                .limit(1);
        store.sql()
                .select(PERSON.ID, PERSON.NAME, PERSON.HEADLINE, ROLE.TITLE, ORGANISATION.NAME)
                .select(TIE.BAND, TIE.LAYER, TIE.LAST_DAY)
                .from(PERSON)
                .leftJoin(ROLE)
                .on(ROLE.ID.eq(DSL.field(current)))
                .leftJoin(ORGANISATION)
                .on(ORGANISATION.ID.eq(ROLE.ORGANISATION_ID))
                .leftJoin(TIE)
                .on(TIE.PERSON_ID.eq(PERSON.ID))
                .where(PERSON.ID.in(people))
                .forEach(row -> faces.put(row.get(PERSON.ID), face(row)));
        return faces;
    }

    private Face face(Record row) {
        @Nullable Short band = row.get(TIE.BAND);
        @Nullable Short layer = row.get(TIE.LAYER);
        @Nullable Integer last = row.get(TIE.LAST_DAY);
        return new Face(
                row.get(PERSON.ID),
                row.get(PERSON.NAME),
                calling(row.get(ROLE.TITLE), row.get(ORGANISATION.NAME), row.get(PERSON.HEADLINE)),
                band == null ? Band.NONE : Band.values()[band],
                layer == null ? Layer.BEYOND : Layer.values()[layer],
                last != null && almanac.today().toEpochDay() - last >= Upkeep.DORMANT_DAYS);
    }

    private static String calling(@Nullable String title, @Nullable String organisation, String headline) {
        if (title == null || title.isEmpty())
            return organisation == null || organisation.isEmpty() ? headline : organisation;
        return organisation == null || organisation.isEmpty() ? title : title + ", " + organisation;
    }
}
