package org.passerelle.insight.pitch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PitchEvaluationTest {

    @Test
    void computesWhatAHandComputes() {
        var messages = List.of(pitch("9"), other("8"), pitch("7"), other("2"), other("1"));

        var measured = PitchEvaluation.of(messages, Double::parseDouble, 5);

        assertThat(measured.area()).isCloseTo((1 / 1. + 2 / 3.) / 2, within(1e-12));
        assertThat(measured.recallAtFewFalseAlarms()).isEqualTo(.5);
        assertThat(measured.falseAlarms()).isCloseTo(1 / 3., within(1e-12));
        assertThat(measured.f1()).isCloseTo(.8, within(1e-12));
        assertThat(measured.f1Low()).isLessThanOrEqualTo(.8);
        assertThat(measured.f1High()).isGreaterThanOrEqualTo(.8);
    }

    @Test
    void givesAPerfectScoreItsDue() {
        var measured = PitchEvaluation.of(List.of(pitch("3"), pitch("2"), other("1"), other("0")), Double::parseDouble, 1.5);

        assertThat(measured.area()).isEqualTo(1);
        assertThat(measured.recallAtFewFalseAlarms()).isEqualTo(1);
        assertThat(measured.f1()).isEqualTo(1);
    }

    @Test
    void givesOneThatKnowsNothingTheShareOfPitches() {
        var measured = PitchEvaluation.of(List.of(pitch("1"), other("1"), other("1"), other("1")), Double::parseDouble, 2);

        assertThat(measured.area()).isEqualTo(.25);
        assertThat(measured.recallAtFewFalseAlarms()).isZero();
        assertThat(measured.f1()).isZero();
    }

    @Test
    void needsMessagesOfBothKinds() {
        assertThatThrownBy(() -> PitchEvaluation.of(List.of(pitch("1")), Double::parseDouble, 0))
                .hasMessageContaining("both kinds");
        assertThatThrownBy(() -> PitchTraining.STANDARD.train(List.of(pitch("1")))).hasMessageContaining("both kinds");
    }

    private static Labelled pitch(String text) {
        return new Labelled("en", true, text, true, text);
    }

    private static Labelled other(String text) {
        return new Labelled("en", true, text, false, text);
    }
}
