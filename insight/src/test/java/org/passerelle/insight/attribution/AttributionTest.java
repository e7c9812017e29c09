package org.passerelle.insight.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AttributionTest {

    private static final int BLOG = 0;
    private static final int TWITTER = 1;
    private static final int MEETING = 2;
    private static final int FACEBOOK = 3;
    private static final Offset<Double> TO_FOUR_PLACES = within(5e-5);

    /// The eight journeys of the source.
    private static final Journeys EIGHT = new Journeys(
            4,
            List.of(
                    Journey.won(1, inOrder(BLOG, TWITTER, MEETING)),
                    Journey.won(1, inOrder(BLOG, MEETING)),
                    Journey.lost(inOrder(TWITTER)),
                    Journey.lost(inOrder(FACEBOOK, BLOG)),
                    Journey.lost(inOrder(TWITTER, BLOG)),
                    Journey.won(1, inOrder(MEETING)),
                    Journey.lost(inOrder(FACEBOOK)),
                    Journey.lost(inOrder(BLOG, TWITTER, MEETING))));

    @Test
    void sharesWhatASetOfPlayersIsWorth() {
        var game = new Coalitions(2, set -> new double[] {0, 10, 20, 50}[set]);

        assertThat(game.values()).containsExactly(new double[] {20, 30}, TO_FOUR_PLACES);
    }

    @Test
    void sharesEachContractAmongItsDistinctChannels() {
        var credit = new ObservedShapley().credit(EIGHT);

        assertThat(credit.of(MEETING)).isCloseTo(1.8333, TO_FOUR_PLACES);
        assertThat(credit.of(BLOG)).isCloseTo(.8333, TO_FOUR_PLACES);
        assertThat(credit.of(TWITTER)).isCloseTo(.3333, TO_FOUR_PLACES);
        assertThat(credit.of(FACEBOOK)).isZero();
    }

    @Test
    void solvesRemovalEffects() {
        var three = new Journeys(
                3,
                List.of(Journey.won(1, inOrder(0, 1, 2)), Journey.lost(inOrder(0)), Journey.lost(inOrder(1, 2))));
        var markov = new MarkovRemoval();

        assertThat(markov.conversion(three)).isCloseTo(1 / 3., within(1e-12));
        assertThat(markov.effects(three)).containsExactly(new double[] {.5, 1, 1}, within(1e-12));
        assertThat(markov.credit(three).byChannel())
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1, Double.class)
                .containsExactly(.2, .4, .4);
    }

    @Test
    void namesChannelsThatOnlyAssisted() {
        var markov = new MarkovRemoval();

        assertThat(markov.conversion(EIGHT)).isCloseTo(.375, within(1e-12));
        assertThat(markov.effects(EIGHT)[FACEBOOK]).isCloseTo(.1111, TO_FOUR_PLACES);
        assertThat(EIGHT.assistOnly().stream()).containsExactly(FACEBOOK);
    }

    @Test
    void halvesWithEachHalfLife() {
        var credit = new TimeDecay()
                .credit(new Journeys(
                        3, List.of(Journey.won(1, new Touch(0, 180), new Touch(1, 60), new Touch(2, 10)))));

        assertThat(credit.of(0)).isCloseTo(.1384, TO_FOUR_PLACES);
        assertThat(credit.of(1)).isCloseTo(.3488, TO_FOUR_PLACES);
        assertThat(credit.of(2)).isCloseTo(.5127, TO_FOUR_PLACES);
    }

    @Test
    void creditsTheEndsByPosition() {
        var position = new PositionBased();

        assertThat(position.weights(Journey.won(1, inOrder(0, 1, 2, 3)))).containsExactly(.4, .1, .1, .4);
        assertThat(position.weights(Journey.won(1, inOrder(0, 1)))).containsExactly(.4, .4);
        assertThat(position.weights(Journey.won(1, inOrder(0)))).containsExactly(.4);
    }

    @Test
    void opensAndClosesTheDoor() {
        var journeys = new Journeys(3, List.of(Journey.won(9, new Touch(2, 1), new Touch(0, 50), new Touch(1, 20))));

        assertThat(new FirstTouch().credit(journeys).byChannel()).containsExactly(9., 0., 0.);
        assertThat(new LastTouch().credit(journeys).byChannel()).containsExactly(0., 0., 9.);
        assertThat(new Linear().credit(journeys).byChannel()).containsExactly(3., 3., 3.);
    }

    @Test
    void keepsTheUnknownUnknown() {
        var journeys = new Journeys(1, List.of(Journey.won(700), Journey.won(300, new Touch(0, 5))));

        var credit = new ObservedShapley().credit(journeys);

        assertThat(credit.of(0)).isEqualTo(300);
        assertThat(credit.unknown()).isEqualTo(700);
        assertThat(credit.share(0)).isEqualTo(.3);
    }

    @Test
    void countsATouchRepeatedAThousandTimesAsEachModelSays() {
        var touches = IntStream.range(0, 1_001)
                .mapToObj(i -> new Touch(i == 0 ? 1 : 0, 2_000 - i))
                .toArray(Touch[]::new);
        var journeys = new Journeys(2, List.of(Journey.won(1_001, touches)));

        assertThat(new ObservedShapley().credit(journeys).of(1)).isEqualTo(500.5);
        assertThat(new Linear().credit(journeys).of(1)).isCloseTo(1, within(1e-9));
        assertThat(new FirstTouch().credit(journeys).of(1)).isEqualTo(1_001);
        assertThat(new MarkovRemoval().credit(journeys).of(1)).isEqualTo(500.5);
    }

    @Test
    void sharesAReferralFromTheNearestOn() {
        assertThat(ReferralChain.shares(3)).containsExactly(4 / 7., 2 / 7., 1 / 7.);
        assertThat(ReferralChain.shares(1)).containsExactly(1.);
        assertThat(ReferralChain.shares(0)).isEmpty();
        assertThat(ReferralChain.shares(100).stream().mapToDouble(Double::doubleValue).sum()).isEqualTo(1);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Touch(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Touch(0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Journey.won(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Journey(List.of(), false, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Journeys(1, Collections.singletonList(Journey.lost(new Touch(1, 0)))));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeDecay(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Coalitions(21, set -> 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ReferralChain.shares(-1));
    }

    private static Touch[] inOrder(int... channels) {
        return IntStream.range(0, channels.length)
                .mapToObj(i -> new Touch(channels[i], channels.length - i))
                .toArray(Touch[]::new);
    }
}
