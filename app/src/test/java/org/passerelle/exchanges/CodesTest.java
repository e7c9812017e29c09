package org.passerelle.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.passerelle.formats.Moment;
import org.passerelle.formats.Trace;

class CodesTest {

    @Test
    void neverMovesACodeThatWasWritten() {
        assertThat(words(Trace.Medium.values()))
                .isEqualTo("MEETING CALL VIDEO MESSAGE MAIL COMMENT MENTION REACTION INVITATION ENDORSEMENT RECOMMENDATION"
                        + " BROADCAST");
        assertThat(words(Trace.Direction.values())).isEqualTo("OUT IN BOTH");
        assertThat(words(Moment.Precision.values())).isEqualTo("YEAR MONTH DAY MINUTE");
    }

    @Test
    void readsBackWhatItWrites() {
        for (var medium : Trace.Medium.values()) assertThat(Codes.medium(Codes.of(medium))).isEqualTo(medium);
        for (var direction : Trace.Direction.values())
            assertThat(Codes.direction(Codes.of(direction))).isEqualTo(direction);
        for (var precision : Moment.Precision.values())
            assertThat(Codes.precision(Codes.of(precision))).isEqualTo(precision);
    }

    private static String words(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(" "));
    }
}
