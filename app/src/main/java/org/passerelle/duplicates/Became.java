package org.passerelle.duplicates;

import static org.passerelle.duplicates.db.Tables.MERGER;

import java.util.Map;
import org.jooq.DSLContext;

/// Whom everyone gone is one with now.
record Became(Map<Integer, Integer> into) {

    static Became of(DSLContext sql, Subject what) {
        return new Became(sql.select(MERGER.GONE_ID, MERGER.KEPT_ID)
                .from(MERGER)
                .where(MERGER.WHAT.eq(what.word()))
                .fetchMap(MERGER.GONE_ID, MERGER.KEPT_ID));
    }

    int now(int id) {
        int now = id;
        for (var next = into.get(now); next != null; next = into.get(now)) now = next;
        return now;
    }
}
