package org.passerelle.network;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.passerelle.imports.db.Tables.SIGHTING;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.SPHERE_MEMBER;
import static org.passerelle.people.db.Tables.TAG;
import static org.passerelle.ties.db.Tables.TIE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.passerelle.exchanges.Exchanges;
import org.passerelle.insight.Band;
import org.passerelle.insight.Layer;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Store;

/// Turns filters into conditions. Each filter is first counted, to a thousand: those that few people pass lead the query
/// to these few, the others only probe the people met in the order asked.
final class Narrowing {

    record Narrowed(Condition condition, int found, boolean more) {}

    private static final Field<Integer> PROBED = field("+{0}", Integer.class, PERSON.ID);

    private final Store store;
    private final Almanac almanac;
    private final Sources sources;

    Narrowing(Store store, Almanac almanac, Sources sources) {
        this.store = store;
        this.almanac = almanac;
        this.sources = sources;
    }

    Narrowed of(Filters filters) {
        var present = filters.archived() ? PERSON.ARCHIVED_AT.isNotNull() : PERSON.ARCHIVED_AT.isNull();
        var conditions = new ArrayList<Condition>(List.of(present));
        int found = 0;
        var members = members(filters);
        for (var member : members) {
            found = count(present.and(member.apply(PERSON.ID)), Network.COUNTED + 1);
            conditions.add(member.apply(found > Network.COUNTED ? PROBED : PERSON.ID));
        }
        conditions.addAll(absences(filters));
        var condition = DSL.and(conditions);
        if (conditions.size() == 1) return new Narrowed(condition, count(condition, Integer.MAX_VALUE), false);
        boolean counted = conditions.size() == 2 && members.size() == 1;
        int all = counted ? found : count(condition, Network.COUNTED + 1);
        return new Narrowed(condition, Math.min(all, Network.COUNTED), all > Network.COUNTED);
    }

    private int count(Condition condition, int most) {
        return store.sql().fetchCount(select(PERSON.ID).from(PERSON).where(condition).limit(most));
    }

    /// Filters that name those who pass.
    private List<Function<Field<Integer>, Condition>> members(Filters filters) {
        var members = new ArrayList<Function<Field<Integer>, Condition>>();
        var terms = filters.terms();
        if (!terms.isEmpty()) members.add(id -> store.dialect().personMatches(id, terms));
        if (!filters.layer().isEmpty()) {
            short layer = (short) layer(filters.layer()).ordinal();
            members.add(id -> id.in(select(TIE.PERSON_ID).from(TIE).where(TIE.LAYER.eq(layer))));
        }
        if (!filters.band().isEmpty() && !isNone(filters)) {
            short band = (short) Band.valueOf(filters.band().toUpperCase(java.util.Locale.ROOT)).ordinal();
            members.add(id -> id.in(select(TIE.PERSON_ID).from(TIE).where(TIE.BAND.eq(band))));
        }
        if (!filters.sphere().isEmpty()) {
            int sphere = Integer.parseInt(filters.sphere());
            members.add(id -> id.in(
                    select(SPHERE_MEMBER.PERSON_ID).from(SPHERE_MEMBER).where(SPHERE_MEMBER.SPHERE_ID.eq(sphere))));
        }
        if (!filters.tag().isEmpty())
            members.add(id -> id.in(select(TAG.PERSON_ID).from(TAG).where(TAG.NAME.eq(filters.tag()))));
        if (!filters.source().isEmpty()) members.add(source(filters.source()));
        if (!filters.last().isEmpty() && !filters.last().equals("never"))
            members.add(id -> id.in(select(TIE.PERSON_ID).from(TIE).where(last(filters.last()))));
        return members;
    }

    /// Filters that name those who do not pass.
    private static List<Condition> absences(Filters filters) {
        var absences = new ArrayList<Condition>();
        if (filters.last().equals("never"))
            absences.add(notExists(selectOne().from(TIE).where(TIE.PERSON_ID.eq(PERSON.ID), TIE.LAST_DAY.isNotNull())));
        if (isNone(filters))
            absences.add(notExists(selectOne()
                    .from(TIE)
                    .where(TIE.PERSON_ID.eq(PERSON.ID), TIE.BAND.ne((short) Band.NONE.ordinal()))));
        return absences;
    }

    private Function<Field<Integer>, Condition> source(String family) {
        if (family.equals(Exchanges.BY_HAND))
            return id -> id.in(select(PERSON.ID).from(PERSON).where(PERSON.IMPORT_ID.isNull()));
        var kinds = sources.of(family);
        return id -> id.in(select(SIGHTING.PERSON_ID).from(SIGHTING).where(SIGHTING.SOURCE.in(kinds)));
    }

    private Condition last(String last) {
        int today = Math.toIntExact(almanac.today().toEpochDay());
        return last.equals("year") ? TIE.LAST_DAY.lt(today - 365) : TIE.LAST_DAY.ge(today - Integer.parseInt(last));
    }

    private static Layer layer(String word) {
        return List.of(Layer.values()).get(Filters.LAYERS.indexOf(word));
    }

    private static boolean isNone(Filters filters) {
        return filters.band().equals("none");
    }
}
