package org.passerelle.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.passerelle.insight.Facts.both;
import static org.passerelle.insight.Facts.in;
import static org.passerelle.insight.Facts.out;
import static org.passerelle.insight.Facts.tie;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({"80, 500, .160, .1305, .1947", "150, 5000, .030, .0256, .0351"})
    void boundsTheLandmarksOfTheField(int count, int total, double share, double low, double high) {
        var real = Share.of(count, total);

        assertThat(real.share()).isCloseTo(share, within(5e-5));
        assertThat(real.low()).isCloseTo(low, within(5e-5));
        assertThat(real.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void knowsNothingOfNobody() {
        assertThat(Share.of(0, 0)).isEqualTo(new Share(0, 0, 0, 0, 1));
    }

    @Test
    void staysWithinItsBoundsAtTheEnds() {
        assertThat(Share.of(0, 10).low()).isZero();
        assertThat(Share.of(0, 10).high()).isCloseTo(.2775, within(5e-5));
        assertThat(Share.of(10, 10).high()).isEqualTo(1);
        assertThat(Share.of(10, 10).low()).isCloseTo(.7225, within(5e-5));
    }

    @Test
    void refusesMoreThanAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(-1, 2));
    }

    @Test
    void countsRealExchangesOfTheYear() {
        var share = Share.ofRealExchange(List.of(
                tie(both(3, 1)), tie(out(9, 1)), tie(both(365, 1)), tie(out(300, 1), in(2, .1)), tie()));

        assertThat(share.count()).isEqualTo(2);
        assertThat(share.total()).isEqualTo(5);
    }
}
