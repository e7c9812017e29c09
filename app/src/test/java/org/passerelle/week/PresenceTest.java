package org.passerelle.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.insight.plan.Cadence;

class PresenceTest {

    private static final double CHANCE = .8;
    private static final double LONG_KNOWN = 260;
    private static final double CALL = 2;

    @ParameterizedTest
    @ValueSource(doubles = {12, 2, 1})
    void isWorthAMinuteWhatAWordIsOnTheDayBothFallDue(double timesAYear) {
        double word = Cadence.ofRhythm(timesAYear, CHANCE, 1).worth(52 / timesAYear);

        double voice = Presence.VOICE.worth(timesAYear, CHANCE, CALL, 3 * 52 / timesAYear, LONG_KNOWN) / CALL;

        assertThat(voice).isCloseTo(word, within(word * .25));
    }

    @Test
    void isWorthMoreTheLongerItIsMissed() {
        double lately = voice(4.0);
        double before = voice(26.0);

        assertThat(before).isGreaterThan(10 * lately);
    }

    @Test
    void isMissedNoMoreAfterThreeRhythms() {
        assertThat(voice(3 * 13.0)).isEqualTo(voice(200.0)).isGreaterThan(voice(38.0));
    }

    @Test
    void countsAsJustDueWhereItNeverWas() {
        assertThat(Presence.FACE.worth(12, CHANCE, 6, null, LONG_KNOWN))
                .isEqualTo(Presence.FACE.worth(12, CHANCE, 6, 26.0, LONG_KNOWN));
    }

    @Test
    void isNotMissedYetWithThoseJustMet() {
        assertThat(Presence.FACE.worth(12, CHANCE, 6, null, 2))
                .isEqualTo(Presence.FACE.worth(12, CHANCE, 6, 2.0, 2));
    }

    @Test
    void comesWithEachDeedThatRestoresIt() {
        var options = Options.weigh(Budget.USUAL, 12, CHANCE, Map.of(Presence.VOICE, 20.0, Presence.FACE, 30.0), LONG_KNOWN);

        double voice = Presence.VOICE.worth(12, CHANCE, CALL, 20.0, LONG_KNOWN);
        double face = Presence.FACE.worth(12, CHANCE, 6, 30.0, LONG_KNOWN);
        assertThat(options.gain(Deed.MESSAGE)).isZero();
        assertThat(options.gain(Deed.CALL)).isEqualTo(voice);
        assertThat(options.gain(Deed.COFFEE)).isEqualTo(voice + face);
    }

    @Test
    void isReadAsItWasWritten() {
        var options = Options.weigh(Budget.USUAL, .2, .3, Map.of(), 3);

        var read = Options.read(options.written());

        assertThat(options.written()).hasSizeLessThanOrEqualTo(40);
        assertThat(read.deeds()).containsExactly(Deed.values());
        assertThat(read.gain(Deed.COFFEE)).isCloseTo(options.gain(Deed.COFFEE), within(options.gain(Deed.COFFEE) * .01));
        assertThat(Options.read("message").gains()).containsOnly(Map.entry(Deed.MESSAGE, 0.0));
    }

    private static double voice(Double weeks) {
        return Presence.VOICE.worth(12, CHANCE, CALL, weeks, LONG_KNOWN);
    }
}
