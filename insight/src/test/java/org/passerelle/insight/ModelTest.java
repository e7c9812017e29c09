package org.passerelle.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"meeting", "call", "message", "comment", "reaction", "broadcast"})
    void refusesAWeightBelowZero(String medium) {
        var media = List.of("meeting", "call", "message", "comment", "reaction", "broadcast");
        for (var wrong : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            var weights = new double[6];
            weights[media.indexOf(medium)] = wrong;

            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new Weights(weights[0], weights[1], weights[2], weights[3], weights[4], weights[5]))
                    .withMessageContaining("a " + medium);
        }
    }
}
