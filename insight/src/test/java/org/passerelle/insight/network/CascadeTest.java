package org.passerelle.insight.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CascadeTest {

    private static final double ROUNDING = 1e-12;
    private static final Chances TRIANGLE =
            Chances.of(3).put(0, 1, .5).put(1, 2, .5).put(0, 2, .5).build();

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @Test
    void goesOnToTheFriendsOfFriends() {
        assertThat(new Cascade(TRIANGLE).exact(List.of(0))).isEqualTo(new Spread(2.125, 0));
        assertThat(new Cascade(TRIANGLE).exact(List.of(2)).reached()).isEqualTo(1);
        assertThat(new Cascade(TRIANGLE).exact(List.of(2, 2, 1)).reached()).isEqualTo(2);
        assertThat(new Cascade(TRIANGLE).exact(List.of()).reached()).isZero();
    }

    @Test
    void takesTheShortcutOfBranching() {
        assertThat(Spread.ofBranching(.4)).isCloseTo(1.6667, within(5e-5));
        assertThat(Spread.ofBranching(0)).isEqualTo(1);
        assertThat(Spread.ofBranching(1)).isInfinite();
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.ofBranching(-.1));
    }

    @Test
    void tellsTheSameTwice() {
        var cascade = new Cascade(TRIANGLE);

        assertThat(cascade.estimate(List.of(0), 1_000, 7)).isEqualTo(cascade.estimate(List.of(0), 1_000, 7));
        assertThat(cascade.estimate(List.of(0), 1_000, 7)).isNotEqualTo(cascade.estimate(List.of(0), 1_000, 8));
    }

    @Test
    void saysHowFarItCanBeTrusted() {
        var heads = Chances.of(2).put(0, 1, .5).build();

        var estimate = new Cascade(heads).estimate(List.of(0), 10_000, 3);

        assertThat(estimate.standardError()).isCloseTo(.5 / 100, within(1e-5));
        assertThat(estimate.reached()).isCloseTo(1.5, within(3 * estimate.standardError()));
    }

    @Test
    void enumeratesSmallNetworksOnly() {
        var builder = Chances.of(30);
        for (var i = 0; i < 25; i++) {
            builder.put(i, i + 1, .5);
        }
        var cascade = new Cascade(builder.build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> cascade.exact(List.of(0)))
                .withMessageContaining("25");
        assertThat(cascade.estimate(List.of(0), 40_000, 1).reached()).isCloseTo(2, within(.05));
    }

    @Test
    void followsCertainLinksHoweverFar() {
        var builder = Chances.of(100_000);
        for (var i = 0; i + 1 < 100_000; i++) {
            builder.put(i, i + 1, 1);
        }

        assertThat(new Cascade(builder.build()).exact(List.of(0)).reached()).isEqualTo(100_000);
    }

    @Test
    void refusesWhomItDoesNotKnow() {
        var cascade = new Cascade(TRIANGLE);

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> cascade.exact(List.of(3)));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> cascade.estimate(List.of(3), 9, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> cascade.estimate(List.of(0), 1, 1));
        assertThat(cascade.estimate(List.of(), 2, 1)).isEqualTo(new Spread(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Chances.of(2).put(0, 1, 1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> Chances.of(2).put(0, 1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Chances.of(2).put(0, 0, .5));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithGoingThroughAllWorlds(long seed) {
        var random = new SplittableRandom(seed);
        var chances = invented(random, .5);
        var first = Set.of(0, 1 + random.nextInt(chances.vertices() - 1));

        assertThat(new Cascade(chances).exact(first).reached()).isCloseTo(naive(chances, first), within(ROUNDING));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void estimatesWhatItEnumerates(long seed) {
        var chances = invented(new SplittableRandom(seed), .5);
        var cascade = new Cascade(chances);

        var estimate = cascade.estimate(List.of(0), 10_000, seed);

        var exact = cascade.exact(List.of(0));
        assertThat(estimate.reached()).isCloseTo(exact.reached(), within(4.5 * estimate.standardError() + ROUNDING));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void growsWithChancesAndSpeakersAndLessSoWithEach(long seed) {
        var lower = new Cascade(invented(new SplittableRandom(seed), .3));
        var higher = new Cascade(invented(new SplittableRandom(seed), .6));

        var one = lower.exact(List.of(0)).reached();
        var two = lower.exact(List.of(0, 1)).reached();
        var three = lower.exact(List.of(0, 1, 2)).reached();

        assertThat(higher.exact(List.of(0)).reached()).isGreaterThanOrEqualTo(one - ROUNDING);
        assertThat(two).isGreaterThanOrEqualTo(one);
        assertThat(three - two).isLessThanOrEqualTo(lower.exact(List.of(0, 2)).reached() - one + ROUNDING);
    }

    /// 5 to 8 vertices and at most 12 links, a fifth of them certain, the others up to `most`.
    private static Chances invented(SplittableRandom random, double most) {
        var vertices = random.nextInt(5, 9);
        var builder = Chances.of(vertices);
        for (var i = 0; i < 12; i++) {
            var from = random.nextInt(vertices);
            var to = (from + random.nextInt(1, vertices)) % vertices;
            var chance = random.nextDouble();
            builder.put(from, to, chance > .8 ? 1 : chance * most);
        }
        return builder.build();
    }

    /// Each link is live or not, before anybody speaks.
    private static double naive(Chances chances, Set<Integer> first) {
        var sum = 0.;
        for (var world = 0; world < 1 << chances.links(); world++) {
            var weight = 1.;
            for (var arc = 0; arc < chances.links(); arc++) {
                var chance = chances.arcs.values[arc];
                weight *= (world >> arc & 1) == 1 ? chance : 1 - chance;
            }
            sum += weight == 0 ? 0 : weight * reached(chances.arcs, world, first);
        }
        return sum;
    }

    private static int reached(Arcs arcs, int world, Set<Integer> first) {
        var heard = new BitSet();
        first.forEach(heard::set);
        for (var round = 0; round < arcs.vertices(); round++) {
            for (var vertex = 0; vertex < arcs.vertices(); vertex++) {
                for (var arc = arcs.offsets[vertex]; arc < arcs.offsets[vertex + 1]; arc++) {
                    if (heard.get(vertex) && (world >> arc & 1) == 1) {
                        heard.set(arcs.targets[arc]);
                    }
                }
            }
        }
        return heard.cardinality();
    }
}
