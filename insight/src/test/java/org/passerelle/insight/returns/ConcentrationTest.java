package org.passerelle.insight.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConcentrationTest {

    @Test
    void tellsThatThreeQuartersComeByOne() {
        var clients = Concentration.of(List.of(1., 6., 1.));

        assertThat(clients.largest()).isEqualTo(1);
        assertThat(clients.share()).isEqualTo(.75);
        assertThat(clients.effective()).isCloseTo(1 / (.75 * .75 + 2 * .125 * .125), within(1e-12));
    }

    @Test
    void countsEqualPartsAsTheyAre() {
        assertThat(Concentration.of(List.of(5., 5., 5., 0.))).isEqualTo(new Concentration(0, 1 / 3., 3));
    }

    @Test
    void hasNothingToSay() {
        assertThat(Concentration.of(List.of(0., 0.))).isEqualTo(new Concentration(-1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Concentration.of(List.of(1., -1.)));
    }
}
