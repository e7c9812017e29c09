package org.passerelle.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AucTest {

    @Test
    void isOneWhenEveryPositiveIsAbove() {
        assertThat(Auc.of(new double[] {3, 1, 4, 2}, new boolean[] {true, false, true, false})).isEqualTo(1);
    }

    @Test
    void isZeroWhenEveryPositiveIsBelow() {
        assertThat(Auc.of(new double[] {1, 2, 3}, new boolean[] {true, false, false})).isZero();
    }

    @Test
    void countsEqualScoresHalf() {
        assertThat(Auc.of(new double[] {5, 5, 5, 5}, new boolean[] {true, false, true, false})).isEqualTo(.5);
        assertThat(Auc.of(new double[] {2, 1, 2, 3}, new boolean[] {true, false, false, true})).isEqualTo(.875);
    }

    @Test
    void isNotANumberWithoutBothKinds() {
        assertThat(Auc.of(new double[] {1, 2}, new boolean[] {true, true})).isNaN();
        assertThat(Auc.of(new double[0], new boolean[0])).isNaN();
    }

    @Test
    void refusesColumnsOfDifferentLengths() {
        assertThatIllegalArgumentException().isThrownBy(() -> Auc.of(new double[2], new boolean[3]));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithComparingEveryCouple(long seed) {
        var random = new SplittableRandom(seed);
        var scores = random.ints(200, 0, 30).asDoubleStream().toArray();
        var positive = new boolean[200];
        IntStream.range(0, 200).forEach(i -> positive[i] = random.nextInt(3) == 0);

        var couples = 0;
        var wins = 0.;
        for (var i = 0; i < 200; i++) {
            for (var j = 0; j < 200; j++) {
                if (positive[i] && !positive[j]) {
                    couples++;
                    wins += (Double.compare(scores[i], scores[j]) + 1) / 2.;
                }
            }
        }
        assertThat(Auc.of(scores, positive)).isCloseTo(wins / couples, within(1e-12));
    }

    @Test
    void cutsAColumnInFifths() {
        assertThat(Quintiles.of(new double[] {50, 10, 20, 30, 40})).containsExactly(5, 1, 2, 3, 4);
        assertThat(Quintiles.of(new double[] {1, 1, 1, 1})).containsExactly(3, 3, 3, 3);
        assertThat(Quintiles.of(new double[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 9})).startsWith(3).endsWith(5);
        assertThat(Quintiles.of(new double[0])).isEmpty();
    }
}
