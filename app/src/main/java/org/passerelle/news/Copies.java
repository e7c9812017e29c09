package org.passerelle.news;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.passerelle.imports.db.Tables.IMPORT;
import static org.passerelle.imports.db.Tables.IMPORT_PART;
import static org.passerelle.imports.db.Tables.STATEMENT;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.passerelle.imports.ImportState;

/// The copies of one kind of file that were brought in, and which of them can be compared.
///
/// Two are copies of one book when the people in both are at least half of the larger. A copy whose people are mostly in
/// an earlier, larger one is a part of it: what changed in it is told, but nobody is new or lost by it.
final class Copies {

    private static final int KEPT = 5;
    private static final int PEOPLE_OF_A_BOOK_MINIMUM = 3;

    /// A newer copy and the one before it.
    ///
    /// @param whole whether who is in one alone is news
    record Two(int last, int now, String source, boolean whole, int lastPeople, int nowPeople) {}

    private final DSLContext sql;

    Copies(DSLContext sql) {
        this.sql = sql;
    }

    /// The kinds of file in which that import described people.
    List<String> sources(int importId) {
        return sql.selectDistinct(STATEMENT.SOURCE)
                .from(STATEMENT)
                .where(STATEMENT.IMPORT_ID.eq(importId))
                .orderBy(STATEMENT.SOURCE)
                .fetch(STATEMENT.SOURCE);
    }

    /// The copy to compare that one with; empty where it is the first, or was not read to its end.
    Optional<Two> of(int now, String source) {
        if (!isReadToItsEnd(now, source)) return Optional.empty();
        var before = before(now, source);
        int people = people(now, source);
        for (int last : before) {
            int size = people(last, source);
            if (2 * shared(last, now, source) >= Math.max(size, people))
                return Optional.of(new Two(last, now, source, true, size, people));
        }
        for (int last : before) {
            int size = people(last, source);
            if (size > people && size >= PEOPLE_OF_A_BOOK_MINIMUM && 2 * shared(last, now, source) >= people)
                return Optional.of(new Two(last, now, source, false, size, people));
        }
        return Optional.empty();
    }

    /// Forgets what all but the newest copies said.
    void keepNewest(String source) {
        var kept = sql.selectDistinct(STATEMENT.IMPORT_ID)
                .from(STATEMENT)
                .where(STATEMENT.SOURCE.eq(source))
                .orderBy(STATEMENT.IMPORT_ID.desc())
                .limit(KEPT)
                .fetch(STATEMENT.IMPORT_ID);
        sql.deleteFrom(STATEMENT).where(STATEMENT.SOURCE.eq(source), STATEMENT.IMPORT_ID.notIn(kept)).execute();
    }

    private List<Integer> before(int now, String source) {
        return sql.selectDistinct(STATEMENT.IMPORT_ID)
                .from(STATEMENT)
                .join(IMPORT)
                .on(IMPORT.ID.eq(STATEMENT.IMPORT_ID))
                .where(STATEMENT.SOURCE.eq(source), STATEMENT.IMPORT_ID.ne(now), IMPORT.STATE.eq(ImportState.DONE.name()))
                .orderBy(STATEMENT.IMPORT_ID.desc())
                .fetch(STATEMENT.IMPORT_ID);
    }

    private boolean isReadToItsEnd(int now, String source) {
        var broken = selectOne()
                .from(IMPORT_PART)
                .where(IMPORT_PART.IMPORT_ID.eq(IMPORT.ID), IMPORT_PART.FORMAT.eq(source), IMPORT_PART.REFUSAL.isNotNull());
        return sql.fetchExists(IMPORT, IMPORT.ID.eq(now), IMPORT.STATE.eq(ImportState.DONE.name()), notExists(broken));
    }

    private int people(int copy, String source) {
        return sql.select(countDistinct(STATEMENT.PERSON_ID))
                .from(STATEMENT)
                .where(STATEMENT.IMPORT_ID.eq(copy), STATEMENT.SOURCE.eq(source))
                .fetchSingle(0, int.class);
    }

    private int shared(int one, int other, String source) {
        var there = STATEMENT.as("there");
        return sql.select(countDistinct(STATEMENT.PERSON_ID))
                .from(STATEMENT)
                .where(
                        STATEMENT.IMPORT_ID.eq(one),
                        STATEMENT.SOURCE.eq(source),
                        exists(selectOne()
                                .from(there)
                                .where(
                                        there.IMPORT_ID.eq(other),
                                        there.SOURCE.eq(source),
                                        there.PERSON_ID.eq(STATEMENT.PERSON_ID))))
                .fetchSingle(0, int.class);
    }
}
