package org.passerelle.insight.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OddsTest {

    private static final double ANY_PAIR = Odds.of(1e-4);
    private static final double GIVEN = Odds.bits(.85, .01);

    @Test
    void believesAnAddressAndAGivenName() {
        double bits = ANY_PAIR + Odds.bits(.9, 1e-5) + GIVEN;

        assertThat(bits).isCloseTo(9.5795, within(1e-4));
        assertThat(Odds.probability(bits)).isCloseTo(.998695, within(1e-6));
    }

    @Test
    void leavesAGivenNameAndAFamilyNameToReview() {
        double bits = ANY_PAIR + GIVEN + Odds.bits(.8, .001);

        assertThat(bits).isCloseTo(2.766, within(1e-3));
        assertThat(Odds.probability(bits)).isCloseTo(.872, within(1e-3));
    }
}
