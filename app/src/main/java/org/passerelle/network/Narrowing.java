package org.passerelle.network;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.passerelle.imports.db.Tables.SIGHTING;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.SPHERE_MEMBER;
import static org.passerelle.people.db.Tables.TAG;
import static org.passerelle.ties.db.Tables.TIE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.passerelle.exchanges.Exchanges;
import org.passerelle.insight.Band;
import org.passerelle.insight.Layer;
import org.passerelle.people.db.tables.Person;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Store;

/// Turns filters into conditions. Each filter is first counted, to a thousand: one that few people pass leads the query
/// to these few; the others are asked of the people met in the order of the page.
final class Narrowing {

    record Narrowed(Condition condition, int found, boolean more) {}

    private static final Field<Integer> FOUND = field(name("person_search", "rowid"), Integer.class);
    private static final Person OTHER = PERSON.as("other");
    private static final Condition PRESENT = PERSON.ARCHIVED_AT.isNull();
    /// The same, as no index answers it: nearly everyone is present, and SQLite would sort them all.
    private static final Condition PRESENT_BESIDES = condition("+{0} is null", PERSON.ARCHIVED_AT);

    private final Store store;
    private final Almanac almanac;
    private final Sources sources;

    Narrowing(Store store, Almanac almanac, Sources sources) {
        this.store = store;
        this.almanac = almanac;
        this.sources = sources;
    }

    Narrowed of(Filters filters) {
        var members = members(filters);
        var absences = absences(filters);
        if (members.isEmpty() && absences.isEmpty())
            return new Narrowed(PRESENT_BESIDES, store.sql().fetchCount(PERSON, PRESENT), false);
        var conditions = new ArrayList<Condition>(absences);
        if (!filters.archived()) conditions.add(PRESENT_BESIDES);
        for (var member : members) conditions.add(isOfFew(member) ? member.leads() : member.probes());
        var narrowed = DSL.and(conditions);
        int found = store.sql().fetchCount(select(PERSON.ID).from(PERSON).where(narrowed).limit(Network.COUNTED + 1));
        return new Narrowed(narrowed, Math.min(found, Network.COUNTED), found > Network.COUNTED);
    }

    private boolean isOfFew(Membership member) {
        return store.sql().fetchCount(member.some(Network.COUNTED + 1)) <= Network.COUNTED;
    }

    /// Filters that name those who pass.
    private List<Membership> members(Filters filters) {
        var members = new ArrayList<Membership>();
        if (filters.archived()) members.add(new Membership(OTHER, OTHER.ID, OTHER.ARCHIVED_AT.isNotNull()));
        var terms = filters.terms();
        if (!terms.isEmpty())
            members.add(new Membership(table(name("person_search")), FOUND, store.dialect().searchMatches(terms), false));
        if (!filters.layer().isEmpty()) members.add(tied(TIE.LAYER.eq((short) layer(filters.layer()).ordinal())));
        if (!filters.band().isEmpty() && !isNone(filters)) members.add(tied(TIE.BAND.eq(band(filters.band()))));
        if (!filters.sphere().isEmpty())
            members.add(new Membership(
                    SPHERE_MEMBER,
                    SPHERE_MEMBER.PERSON_ID,
                    SPHERE_MEMBER.SPHERE_ID.eq(Integer.valueOf(filters.sphere()))));
        if (!filters.tag().isEmpty()) members.add(new Membership(TAG, TAG.PERSON_ID, TAG.NAME.eq(filters.tag())));
        if (!filters.source().isEmpty()) members.add(source(filters.source()));
        if (!filters.last().isEmpty() && !filters.last().equals("never")) members.add(tied(last(filters.last())));
        return members;
    }

    /// Filters that name those who do not pass.
    private static List<Condition> absences(Filters filters) {
        var absences = new ArrayList<Condition>();
        if (filters.last().equals("never")) absences.add(tied(TIE.LAST_DAY.isNotNull()).lacks());
        if (isNone(filters)) absences.add(tied(TIE.BAND.ne((short) Band.NONE.ordinal())).lacks());
        return absences;
    }

    private Membership source(String family) {
        if (family.equals(Exchanges.BY_HAND)) return new Membership(OTHER, OTHER.ID, OTHER.IMPORT_ID.isNull());
        return new Membership(SIGHTING, SIGHTING.PERSON_ID, SIGHTING.SOURCE.in(sources.of(family)));
    }

    private static Membership tied(Condition condition) {
        return new Membership(TIE, TIE.PERSON_ID, condition);
    }

    private Condition last(String last) {
        int today = Math.toIntExact(almanac.today().toEpochDay());
        return last.equals("year") ? TIE.LAST_DAY.lt(today - 365) : TIE.LAST_DAY.ge(today - Integer.parseInt(last));
    }

    private static Layer layer(String word) {
        return List.of(Layer.values()).get(Filters.LAYERS.indexOf(word));
    }

    private static short band(String word) {
        return (short) Band.valueOf(word.toUpperCase(Locale.ROOT)).ordinal();
    }

    private static boolean isNone(Filters filters) {
        return filters.band().equals("none");
    }
}
