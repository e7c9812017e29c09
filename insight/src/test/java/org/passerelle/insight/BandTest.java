package org.passerelle.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.insight.Facts.both;
import static org.passerelle.insight.Facts.out;
import static org.passerelle.insight.Facts.tie;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {

    @ParameterizedTest
    @CsvSource({"0, STRONG", "1, MEDIUM", "90, MEDIUM", "91, WEAK"})
    void speaksOfOneMessageEachWay(int daysAgo, Band band) {
        assertThat(tie(both(daysAgo, 1)).band()).isEqualTo(band);
    }

    @Test
    void keepsAMonologueWeakHoweverLoud() {
        var monologue = new Fact[300];
        for (var day = 0; day < monologue.length; day++) {
            monologue[day] = out(day, 3);
        }

        assertThat(tie(monologue).strength()).isGreaterThan(1);
        assertThat(tie(monologue).band()).isEqualTo(Band.WEAK);
    }
}
