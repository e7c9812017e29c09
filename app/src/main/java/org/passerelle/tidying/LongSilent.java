package org.passerelle.tidying;

import static org.passerelle.ties.db.Tables.TIE;

import java.util.List;
import org.passerelle.insight.Upkeep;
import org.passerelle.platform.Words;

/// Someone not heard from for years, and never much.
final class LongSilent implements Reason {

    private static final int DAYS_OF_WORDS_MAXIMUM = 5;

    @Override
    public String name() {
        return "silent";
    }

    @Override
    public List<Doubt> people(Look look) {
        return look.quiet(Upkeep.DORMANT_DAYS, TIE.WORD_DAYS.le(DAYS_OF_WORDS_MAXIMUM));
    }

    @Override
    public String explain(Words words, Look look, Doubt doubt) {
        return words.say("tidy.why.silent", words.dates().away(look.of(doubt.fact()), look.today()));
    }
}
