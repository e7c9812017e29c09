package org.passerelle.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.insight.Facts.TODAY;
import static org.passerelle.insight.Facts.both;
import static org.passerelle.insight.Facts.out;
import static org.passerelle.insight.Facts.tie;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpkeepTest {

    @ParameterizedTest
    @CsvSource({"30, KEPT", "31, DUE", "60, DUE", "61, FADING", "1094, FADING", "1095, DORMANT"})
    void warnsWhenAMonthlyTieCools(int daysAgo, Upkeep.State state) {
        var upkeep = Upkeep.of(tie(both(daysAgo, 1)), Layer.FIFTEEN);

        assertThat(upkeep.state()).isEqualTo(state);
        assertThat(upkeep.days()).isEqualTo(daysAgo);
        assertThat(upkeep.ratio()).isEqualTo(daysAgo / 30.);
    }

    @Test
    void expectsNothingBeyondTheLayersButKnowsWhoSleeps() {
        assertThat(Upkeep.of(tie(both(900, 1)), Layer.BEYOND)).isEqualTo(new Upkeep(Upkeep.State.KEPT, 900, 0));
        assertThat(Upkeep.of(tie(both(1095, 1)), Layer.BEYOND).state()).isEqualTo(Upkeep.State.DORMANT);
    }

    @Test
    void waitsForTheFirstAnswer() {
        assertThat(Upkeep.of(tie(out(900, 1)), Layer.FIFTY)).isEqualTo(new Upkeep(Upkeep.State.NOT_YET, -1, 0));
    }

    @Test
    void followsTheRhythmOneChooses() {
        var upkeep = Upkeep.of(TODAY.minusDays(21), TODAY, OptionalInt.of(14));

        assertThat(upkeep.state()).isEqualTo(Upkeep.State.DUE);
        assertThat(upkeep.ratio()).isEqualTo(1.5);
    }
}
