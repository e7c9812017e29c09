package org.passerelle.insight.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractRateTest {

    @ParameterizedTest
    @CsvSource({
        "0, 12, .0417, .0000, .2093",
        "1, 23, .0652, .0047, .2032",
        "3, 12, .2917, .0704, .6672",
        "8, 24, .3542, .1576, .6290"
    })
    void boundsContractsAMonth(int contracts, double months, double mean, double low, double high) {
        var rate = new ContractRate(contracts, months).interval();

        assertThat(rate.mean()).isCloseTo(mean, within(5e-5));
        assertThat(rate.low()).isCloseTo(low, within(5e-5));
        assertThat(rate.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void reckonsWithContractsStillUnderWay() {
        var rate = new ContractRate(3, 12);

        assertThat(rate.inflated(.5)).isEqualTo(.5);
        assertThat(new ContractRate(0, 12).inflated(0)).isZero();
    }

    @Test
    void refusesTimeThatDidNotPass() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ContractRate(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ContractRate(-1, 12));
    }
}
