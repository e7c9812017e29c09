package org.passerelle.insight.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.passerelle.insight.returns.Verdict.Doubt.INCOMPLETE;
import static org.passerelle.insight.returns.Verdict.Doubt.SHORT;
import static org.passerelle.insight.returns.Verdict.Doubt.WIDE;

import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Wait HALF_A_YEAR = new ExponentialWait(6);

    @Test
    void tellsAfterThreeContractsInAYear() {
        var verdict = Verdict.of(3, 12, HALF_A_YEAR);

        assertThat(verdict.isTellable()).isTrue();
        assertThat(verdict.rate().ratio()).isCloseTo(9.5, within(.05));
        assertThat(verdict.completeness()).isCloseTo(.568, within(5e-4));
        assertThat(verdict.inflatedRate()).isCloseTo(3 / (12 * .5677), within(1e-4));
        assertThat(verdict.monthsToWait()).hasValue(0);
    }

    @Test
    void waitsAfterOneContractInTwentyThreeMonths() {
        var verdict = Verdict.of(1, 23, HALF_A_YEAR);

        assertThat(verdict.doubts()).containsExactly(WIDE);
        assertThat(verdict.rate().ratio()).isCloseTo(43, within(.5));
        assertThat(verdict.monthsToWait()).as("until the third").hasValue(46);
    }

    @Test
    void waitsForAYearHoweverManyCame() {
        var verdict = Verdict.of(8, 8, HALF_A_YEAR);

        assertThat(verdict.doubts()).containsExactlyInAnyOrder(SHORT, INCOMPLETE);
        assertThat(verdict.monthsToWait()).hasValue(4);
    }

    @Test
    void waitsLongerWhereContractsTakeLonger() {
        assertThat(Verdict.of(3, 12, new ExponentialWait(10)).doubts()).containsExactly(INCOMPLETE);
    }

    @Test
    void namesNoDateBeforeTheFirstContract() {
        var verdict = Verdict.of(0, 30, HALF_A_YEAR);

        assertThat(verdict.doubts()).containsExactly(WIDE);
        assertThat(verdict.monthsToWait()).isEmpty();
    }
}
