package org.passerelle.tidying;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.people.db.Tables.ROLE;
import static org.passerelle.ties.db.Tables.TIE;

import java.util.List;
import org.passerelle.insight.Band;
import org.passerelle.platform.Words;

/// Someone of whom neither work nor a line about themselves is known, and with whom little goes both ways.
final class Unknown implements Reason {

    @Override
    public String name() {
        return "unknown";
    }

    @Override
    public List<Doubt> people(Look look) {
        return look.sql()
                .select(PERSON.ID)
                .from(PERSON)
                .leftJoin(TIE)
                .on(TIE.PERSON_ID.eq(PERSON.ID))
                .where(
                        PERSON.HEADLINE.eq(""),
                        PERSON.NOTE.eq(""),
                        TIE.BAND.isNull().or(TIE.BAND.le((short) Band.WEAK.ordinal())),
                        TIE.LAST_TWO_WAY_DAY.isNull(),
                        notExists(selectOne().from(ROLE).where(ROLE.PERSON_ID.eq(PERSON.ID))),
                        Look.unplaced(),
                        look.open())
                .orderBy(TIE.LAST_DAY.asc().nullsFirst(), PERSON.ID)
                .limit(look.most())
                .fetch(row -> new Doubt(row.value1(), 0));
    }

    @Override
    public String explain(Words words, Look look, Doubt doubt) {
        return words.say("tidy.why.unknown");
    }
}
