package org.passerelle.duplicates;

import static org.passerelle.duplicates.db.Tables.MERGER;
import static org.passerelle.duplicates.db.Tables.SET_APART;
import static org.passerelle.imports.db.Tables.IMPORT;
import static org.passerelle.people.db.Tables.PERSON;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.passerelle.imports.ImportState;
import org.passerelle.people.PersonIndex;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import tools.jackson.databind.json.JsonMapper;

/// Makes two again of one, within a transaction.
final class Separation {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Almanac almanac;
    private final PersonIndex index;

    Separation(Almanac almanac, PersonIndex index) {
        this.almanac = almanac;
        this.index = index;
    }

    /// @param forGood whether one made without the owner is not to be made again
    void separate(DSLContext sql, Merger merger, boolean forGood) {
        var log = sql.select(MERGER.LOG).from(MERGER).where(MERGER.ID.eq(merger.id())).fetchSingle(MERGER.LOG);
        var trail = JSON.readValue(log, Trail.class);
        if (Tables.rows(sql, merger.what().word(), Tables.is("id", merger.keptId())).isEmpty()) throw new Refusal("merger.nobody");
        if (merger.what() == Subject.PERSON) forgetEncounter(sql, trail.aside().getLast());
        var members = merger.what() == Subject.ORGANISATION ? Joining.members(sql, merger.keptId()) : Set.<Integer>of();
        new Return(sql, merger.keptId(), merger.goneId(), undoneImports(sql)).along(trail);
        sql.deleteFrom(MERGER).where(MERGER.ID.eq(merger.id())).execute();
        if (forGood && merger.automatic()) setApart(sql, merger);
        index.index(sql, merger.what() == Subject.PERSON ? List.of(merger.keptId(), merger.goneId()) : members);
    }

    /// Whoever they were met through may have left since.
    private static void forgetEncounter(DSLContext sql, Trail.Row person) {
        if (person.values().get("met_through") instanceof Number through
                && !sql.fetchExists(PERSON, PERSON.ID.eq(through.intValue()))) person.values().put("met_through", null);
    }

    private static Set<Integer> undoneImports(DSLContext sql) {
        return sql.select(IMPORT.ID)
                .from(IMPORT)
                .where(IMPORT.STATE.eq(ImportState.UNDONE.name()))
                .fetchSet(IMPORT.ID);
    }

    /// What was made one without the owner is not made one again.
    private void setApart(DSLContext sql, Merger merger) {
        sql.insertInto(SET_APART)
                .set(SET_APART.WHAT, merger.what().word())
                .set(SET_APART.LOWER_ID, Math.min(merger.keptId(), merger.goneId()))
                .set(SET_APART.UPPER_ID, Math.max(merger.keptId(), merger.goneId()))
                .set(SET_APART.AT, almanac.now())
                .onConflictDoNothing()
                .execute();
    }
}
