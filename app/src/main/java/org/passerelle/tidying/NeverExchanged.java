package org.passerelle.tidying;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.ties.db.Tables.TIE;

import java.time.ZoneOffset;
import java.util.List;
import org.passerelle.platform.Words;

/// Someone in the network for a year, with whom nothing was ever exchanged.
final class NeverExchanged implements Reason {

    private static final int DAYS_IN_THE_NETWORK = 365;

    @Override
    public String name() {
        return "never";
    }

    @Override
    public List<Doubt> people(Look look) {
        var latest = look.today().minusDays(DAYS_IN_THE_NETWORK);
        var added = look.today().minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return look.sql()
                .select(PERSON.ID)
                .from(PERSON)
                .where(
                        notExists(selectOne().from(TIE).where(TIE.PERSON_ID.eq(PERSON.ID))),
                        coalesce(PERSON.MET_ON, inline("")).le(latest.toString()),
                        PERSON.MET_ON.isNotNull().or(PERSON.CREATED_AT.lt(added)),
                        PERSON.MET_IN_PERSON.eq((short) 0),
                        Look.unplaced(),
                        look.open())
                .orderBy(coalesce(PERSON.MET_ON, inline("")), PERSON.ID)
                .limit(look.most())
                .fetch(row -> new Doubt(row.value1(), 0));
    }

    @Override
    public String explain(Words words, Look look, Doubt doubt) {
        return words.say("tidy.why.never");
    }
}
