package org.passerelle.insight.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.passerelle.insight.plan.Policy.INDEX;
import static org.passerelle.insight.plan.Policy.LINEAR;
import static org.passerelle.insight.plan.Policy.OLDEST;
import static org.passerelle.insight.plan.Policy.RANDOM;
import static org.passerelle.insight.plan.Policy.SQUARE_ROOT;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CadenceSimulationTest {

    private static final int WEEKS = 6000;
    private static final int NETWORKS = 8;

    @Test
    void staysWithinThreePercentOfTheBoundByTheIndex() {
        var index = meanRatio(INDEX);

        assertThat(index).isBetween(1., 1.03).isLessThanOrEqualTo(meanRatio(SQUARE_ROOT));
        assertThat(meanRatio(LINEAR)).isBetween(1.1, 1.4);
        assertThat(meanRatio(OLDEST)).isBetween(meanRatio(LINEAR), 1.5);
        assertThat(meanRatio(RANDOM)).isBetween(2., 2.5);
    }

    @Test
    void neverUndercutsTheBoundInTheLongRun() {
        var simulation = CadenceSimulation.ofLayers(1);

        assertThat(simulation.cost(INDEX, 100_000)).isGreaterThan(simulation.bound());
    }

    @Test
    void findsTheBestScheduleOfTwo() {
        var simulation = new CadenceSimulation(List.of(new Cadence(4, 1, 1), new Cadence(1, 1, 1)), 1, 1);

        assertThat(simulation.bound()).isCloseTo(7, within(1e-9));
        assertThat(simulation.cost(INDEX, 1000)).isCloseTo(7.33, within(.01));
    }

    @Test
    void reachesEveryoneLessThanWeekly() {
        var simulation = CadenceSimulation.ofLayers(1);

        assertThat(simulation.contacts()).hasSize(60);
        assertThat(Arrays.stream(Cadence.frequencies(simulation.contacts(), simulation.budget())).max().orElseThrow())
                .isLessThan(.5);
    }

    @Test
    void givesTheSameForTheSameSeed() {
        for (var policy : Policy.values()) {
            assertThat(CadenceSimulation.ofLayers(3).cost(policy, 200))
                    .isEqualTo(CadenceSimulation.ofLayers(3).cost(policy, 200));
        }
    }

    private static double meanRatio(Policy policy) {
        return IntStream.rangeClosed(1, NETWORKS)
                .mapToObj(CadenceSimulation::ofLayers)
                .mapToDouble(simulation -> simulation.cost(policy, WEEKS) / simulation.bound())
                .average()
                .orElseThrow();
    }
}
