package org.passerelle.week;

import static org.jooq.impl.DSL.max;
import static org.passerelle.exchanges.db.Tables.PARTICIPANT;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.passerelle.exchanges.Codes;
import org.passerelle.formats.Trace.Direction;

/// When people were last heard and seen, from the ledger.
final class LastSeen {

    private LastSeen() {}

    /// The last day of each presence there ever was; a call nobody answered is none. Cost: one query, by index.
    static Map<Integer, Map<Presence, Integer>> of(DSLContext sql, Collection<Integer> people) {
        var seen = new HashMap<Integer, Map<Presence, Integer>>();
        sql.select(PARTICIPANT.PERSON_ID, PARTICIPANT.MEDIUM, max(PARTICIPANT.DAY))
                .from(PARTICIPANT)
                .where(
                        PARTICIPANT.PERSON_ID.in(people),
                        PARTICIPANT.MEDIUM.in(Presence.VOICE.media().stream().map(Codes::of).toList()),
                        PARTICIPANT.DIRECTION.eq(Codes.of(Direction.BOTH)))
                .groupBy(PARTICIPANT.PERSON_ID, PARTICIPANT.MEDIUM)
                .forEach(row -> {
                    var theirs = seen.computeIfAbsent(row.value1(), _ -> new EnumMap<>(Presence.class));
                    for (var presence : Presence.values())
                        if (presence.media().contains(Codes.medium(row.value2()))) theirs.merge(presence, row.value3(), Math::max);
                });
        return seen;
    }
}
