package org.passerelle.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsTheCurveThatMadeTheOutcomes(long seed) {
        var truth = TieModel.DEFAULT.withCurve(-2, 1.2);
        var random = new SplittableRandom(seed);
        var strengths = random.doubles(20_000, 0, 12).toArray();
        var met = outcomes(truth, strengths, random);

        var calibration = Calibration.fit(TieModel.DEFAULT, strengths, met);

        assertThat(calibration.model().intercept()).isCloseTo(-2, within(.15));
        assertThat(calibration.model().slope()).isCloseTo(1.2, within(.1));
        assertThat(calibration.model().tauDays()).isEqualTo(30);
        assertThat(calibration.brierSkill()).isPositive();
        assertThat(calibration.brierSkill())
                .isGreaterThan(Calibration.assess(TieModel.DEFAULT, strengths, met).brierSkill());
        assertThat(calibration.bins())
                .hasSize(10)
                .filteredOn(bin -> bin.observed().total() >= 200)
                .allSatisfy(bin -> assertThat(bin.predicted())
                        .isBetween(bin.observed().low() - .03, bin.observed().high() + .03));
    }

    @Test
    void findsTheOddsOfTwoGroupsExactly() {
        // 30 of 100 met at strength 0 and 80 of 100 at strength 2: the curve must pass through both.
        var strengths = new double[200];
        var met = new boolean[200];
        Arrays.fill(strengths, 100, 200, 2);
        Arrays.fill(met, 0, 30, true);
        Arrays.fill(met, 100, 180, true);

        var model = Calibration.fit(TieModel.DEFAULT, strengths, met).model();

        assertThat(model.chance(0)).isCloseTo(.3, within(1e-3));
        assertThat(model.chance(2)).isCloseTo(.8, within(1e-3));
    }

    @Test
    void tabulatesEveryPairOnce() {
        var random = new SplittableRandom(7);
        var strengths = random.doubles(400, 0, 3).toArray();
        var met = outcomes(TieModel.DEFAULT, strengths, random);

        var calibration = Calibration.assess(TieModel.DEFAULT, strengths, met);

        assertThat(calibration.pairs()).isEqualTo(400);
        assertThat(calibration.bins().stream().mapToInt(bin -> bin.observed().total()).sum()).isEqualTo(400);
        assertThat(calibration.bins().getFirst().from()).isZero();
        assertThat(calibration.bins().getLast().to()).isEqualTo(1);
        assertThat(calibration.bins())
                .filteredOn(bin -> bin.observed().total() > 0)
                .allSatisfy(bin -> assertThat(bin.predicted()).isBetween(bin.from(), bin.to()));
    }

    @Test
    void hasNoSkillWhenItSaysTheBaseRate() {
        var strengths = new double[200];
        var met = new boolean[200];
        Arrays.fill(met, 0, 50, true);
        var alwaysAQuarter = TieModel.DEFAULT.withCurve(Math.log(1 / 3.), 0);

        assertThat(Calibration.assess(alwaysAQuarter, strengths, met).brierSkill()).isCloseTo(0, within(1e-9));
        assertThat(Calibration.assess(TieModel.DEFAULT.withCurve(40, 0), strengths, met).brierSkill())
                .isCloseTo(-3, within(1e-9));
    }

    @Test
    void staysFiniteWhenStrengthSeparatesTheOutcomes() {
        var strengths = new SplittableRandom(11).doubles(300, 0, 6).toArray();
        var met = new boolean[300];
        for (var i = 0; i < 300; i++) {
            met[i] = strengths[i] > 3;
        }

        var calibration = Calibration.fit(TieModel.DEFAULT, strengths, met);

        assertThat(calibration.model().slope()).isFinite().isGreaterThan(5);
        assertThat(calibration.brierSkill()).isGreaterThan(.9);
    }

    @Test
    void keepsToBandsBelowTwoHundredPairs() {
        var met = new boolean[200];
        met[0] = true;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.fit(TieModel.DEFAULT, new double[199], Arrays.copyOf(met, 199)))
                .withMessageContaining("200 pairs");
        assertThat(Calibration.fit(TieModel.DEFAULT, new double[200], met).pairs()).isEqualTo(200);
    }

    @Test
    void needsOutcomesOfBothKinds() {
        var all = new boolean[200];
        Arrays.fill(all, true);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.fit(TieModel.DEFAULT, new double[200], new boolean[200]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.fit(TieModel.DEFAULT, new double[200], all));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.fit(TieModel.DEFAULT, new double[201], all))
                .withMessageContaining("201 strengths for 200 outcomes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.assess(TieModel.DEFAULT, new double[200], all));
    }

    private static boolean[] outcomes(TieModel truth, double[] strengths, SplittableRandom random) {
        var met = new boolean[strengths.length];
        for (var i = 0; i < met.length; i++) {
            met[i] = random.nextDouble() < truth.chance(strengths[i]);
        }
        return met;
    }
}
