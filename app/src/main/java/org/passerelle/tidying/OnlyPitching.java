package org.passerelle.tidying;

import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.ties.db.Tables.TIE;

import java.util.List;
import org.passerelle.platform.Words;

/// Someone who wrote several times and was never answered: most often, a sales pitch.
final class OnlyPitching implements Reason {

    private static final int DAYS_OF_WORDS_MINIMUM = 3;

    @Override
    public String name() {
        return "pitching";
    }

    @Override
    public List<Doubt> people(Look look) {
        return look.sql()
                .select(PERSON.ID, TIE.WORD_DAYS)
                .from(TIE)
                .join(PERSON)
                .on(PERSON.ID.eq(TIE.PERSON_ID))
                .where(TIE.LAST_OUT_DAY.isNull(), TIE.LAST_TWO_WAY_DAY.isNull(), TIE.WORD_DAYS.ge(DAYS_OF_WORDS_MINIMUM), look.open())
                .orderBy(TIE.WORD_DAYS.desc(), PERSON.ID)
                .limit(look.most())
                .fetch(row -> new Doubt(row.value1(), row.value2()));
    }

    @Override
    public String explain(Words words, Look look, Doubt doubt) {
        return words.say("tidy.why.pitching", doubt.fact());
    }
}
