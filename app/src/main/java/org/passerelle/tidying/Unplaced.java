package org.passerelle.tidying;

import static org.passerelle.ties.db.Tables.TIE;

import java.util.List;
import org.passerelle.insight.Band;
import org.passerelle.platform.Words;

/// Someone in no sphere, with a weak tie and nothing exchanged for a year.
final class Unplaced implements Reason {

    private static final int DAYS_QUIET = 365;

    @Override
    public String name() {
        return "unplaced";
    }

    @Override
    public List<Doubt> people(Look look) {
        return look.quiet(DAYS_QUIET, TIE.BAND.le((short) Band.WEAK.ordinal()), Look.unplaced());
    }

    @Override
    public String explain(Words words, Look look, Doubt doubt) {
        return words.say("tidy.why.unplaced", words.dates().away(look.of(doubt.fact()), look.today()));
    }
}
