package org.passerelle.insight.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JaroWinklerTest {

    @ParameterizedTest
    @CsvSource({"martha,marhta,.961111", "dixon,dicksonx,.813333", "jonathan,johnathan,.903704", "awa,awa,1", "awa,zoé,0"})
    void agreesWithPublishedFigures(String one, String other, double likeness) {
        assertThat(JaroWinkler.of(one, other)).isCloseTo(likeness, within(1e-6));
    }

    @Test
    void findsNothingInCommonWithNothing() {
        assertThat(JaroWinkler.of("", "")).isZero();
        assertThat(JaroWinkler.of("", "awa")).isZero();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameBothWaysRound(long seed) {
        var random = new Random(seed);
        var one = word(random);
        var other = word(random);

        double likeness = JaroWinkler.of(one, other);

        assertThat(likeness).isBetween(0.0, 1.0).isEqualTo(JaroWinkler.of(other, one));
        assertThat(Typos.within(2, one, other)).isEqualTo(Typos.within(2, other, one));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isNeverAboveItsBound(long seed) {
        var random = new Random(seed);
        var one = word(random);
        var other = word(random);

        double likeness = JaroWinkler.of(one, other);

        assertThat(Letters.couldReach(likeness - 1e-9, one, other)).isTrue();
        if (Typos.within(1, one, other)) assertThat(Letters.strange(one, other)).isLessThanOrEqualTo(1);
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static String word(Random random) {
        return Stream.generate(() -> "abcé ".substring(random.nextInt(4)).substring(0, 1))
                .limit(1 + random.nextInt(5))
                .reduce("", String::concat);
    }
}
