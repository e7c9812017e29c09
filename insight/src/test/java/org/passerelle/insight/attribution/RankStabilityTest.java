package org.passerelle.insight.attribution;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankStabilityTest {

    @Test
    void trustsAnOrderThatManyJourneysMake() {
        var all = new ArrayList<>(nCopies(60, Journey.won(1, new Touch(0, 1))));
        all.addAll(nCopies(20, Journey.won(1, new Touch(1, 1))));

        var stability = RankStability.of(new ObservedShapley(), new Journeys(2, all), RankStability.USUAL_DRAWS, 1);

        assertThat(stability.byChannel().getFirst().rank()).isEqualTo(1);
        assertThat(stability.byChannel().getFirst().kept()).isGreaterThan(.99);
        assertThat(stability.byChannel().getFirst().low()).isBetween(.6, .7);
        assertThat(stability.byChannel().getFirst().high()).isBetween(.8, .9);
    }

    @Test
    void doubtsAnOrderThatTwoJourneysMake() {
        var two = new Journeys(
                2, List.of(Journey.won(1, new Touch(0, 1)), Journey.won(1.1, new Touch(1, 1))));

        var stability = RankStability.of(new ObservedShapley(), two, RankStability.USUAL_DRAWS, 1);

        assertThat(stability.byChannel().get(1).rank()).isEqualTo(1);
        assertThat(stability.byChannel().get(1).kept()).isBetween(.6, .9);
    }

    @Test
    void refusesToTellFromNoDraw() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankStability.of(new Linear(), new Journeys(1, List.of()), 0, 1));
    }
}
