package org.passerelle.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ModelTest {

    @Test
    void halvesAtTau() {
        assertThat(TieModel.DEFAULT.kernel(0)).isEqualTo(1);
        assertThat(TieModel.DEFAULT.kernel(30)).isEqualTo(.5);
        assertThat(TieModel.DEFAULT.withTauDays(7).kernel(7)).isEqualTo(.5);
    }

    @Test
    void refusesATimeOrACreditOfZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> TieModel.DEFAULT.withTauDays(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TieModel(30, 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TieModel(30, Double.NaN, 0, 1));
    }

    @Test
    void refusesAWeightBelowZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weights(3, 2, -1, .5, .1, 0))
                .withMessageContaining("message");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weights(3, 2, 1, .5, .1, Double.POSITIVE_INFINITY))
                .withMessageContaining("broadcast");
    }
}
