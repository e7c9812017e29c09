package org.passerelle.insight.network;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.insight.network.IntroductionPath.Link;

class IntroductionPathsTest {

    private static final double ROUNDING = 1e-12;
    private static final int ME = 0;
    private static final int AWA = 1;
    private static final int LEON = 2;
    private static final int THEO = 3;
    private static final int ZOE = 4;

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @Test
    void goesThroughThoseWhoAreLikeliestToAgreeTogether() {
        var chances = Chances.of(4)
                .put(ME, AWA, .8)
                .put(AWA, THEO, .5)
                .put(ME, LEON, .6)
                .put(LEON, THEO, .7)
                .build();

        var paths = new IntroductionPaths(chances).from(ME, List.of(THEO), 2);

        assertThat(paths.getFirst().links()).containsExactly(new Link(ME, LEON, .6), new Link(LEON, THEO, .7));
        assertThat(paths.getFirst().chance()).isCloseTo(.42, within(ROUNDING));
        assertThat(paths.getLast().first()).isEqualTo(AWA);
        assertThat(paths.getLast().chance()).isCloseTo(.4, within(ROUNDING));
    }

    @Test
    void prefersAnotherIntroducerToALikelierPathThroughTheSame() {
        var chances = Chances.of(5)
                .put(ME, AWA, 1)
                .put(AWA, THEO, .9)
                .put(AWA, ZOE, .9)
                .put(ZOE, THEO, .9)
                .put(ME, LEON, .1)
                .put(LEON, THEO, .1)
                .build();
        var paths = new IntroductionPaths(chances);

        assertThat(paths.from(ME, List.of(THEO), 2))
                .extracting(IntroductionPath::first)
                .containsExactly(AWA, LEON);
        assertThat(paths.from(ME, List.of(THEO), 5))
                .extracting(IntroductionPath::first)
                .containsExactly(AWA, AWA, LEON);
    }

    @Test
    void takesThreeLinksAtMost() {
        var chances = Chances.of(5)
                .put(ME, AWA, 1)
                .put(AWA, LEON, 1)
                .put(LEON, ZOE, .5)
                .put(ZOE, THEO, 1)
                .build();
        var paths = new IntroductionPaths(chances);

        assertThat(paths.from(ME, List.of(THEO), 5)).isEmpty();
        assertThat(paths.from(ME, List.of(ZOE), 5))
                .extracting(IntroductionPath::chance)
                .containsExactly(.5);
    }

    @Test
    void endsAtTheFirstTargetItMeets() {
        var chances = Chances.of(3).put(ME, AWA, .5).put(AWA, LEON, 1).build();

        var paths = new IntroductionPaths(chances).from(ME, List.of(AWA, LEON), 5);

        assertThat(paths).extracting(IntroductionPath::target).containsExactly(AWA);
    }

    @Test
    void mindsTheWayOfEachLink() {
        var chances = Chances.of(3).put(AWA, ME, 1).put(AWA, LEON, 1).build();

        assertThat(new IntroductionPaths(chances).from(ME, List.of(LEON), 5)).isEmpty();
    }

    @Test
    void refusesToLeadNowhere() {
        var paths = new IntroductionPaths(Chances.of(3).build());

        assertThat(paths.from(ME, List.of(), 5)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> paths.from(ME, List.of(AWA, ME), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> paths.from(ME, List.of(AWA), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> paths.from(ME, List.of(AWA), 6));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> paths.from(3, List.of(AWA), 1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> paths.from(ME, List.of(3), 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsWhatTryingAllPathsFinds(long seed) {
        var random = new SplittableRandom(seed);
        var chances = invented(random);
        var targets = Set.of(1, 1 + random.nextInt(1, chances.vertices() - 1));
        var most = random.nextInt(1, 6);

        var paths = new IntroductionPaths(chances).from(0, targets, most);

        var naive = naive(chances, targets, most);
        assertThat(chancesOf(paths)).containsExactly(chancesOf(naive), within(ROUNDING));
        assertThat(introducers(paths)).hasSameSizeAs(introducers(naive));
        for (var path : paths) {
            assertHolds(path, chances, targets);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverLosesByOneMoreChance(long seed) {
        var random = new SplittableRandom(seed);
        var chances = invented(random);
        var better = Chances.of(chances.vertices());
        for (var from = 0; from < chances.vertices(); from++) {
            for (var to : chances.arcs.targets(from)) {
                better.put(from, to, chances.chance(from, to));
            }
        }
        better.put(random.nextInt(2), 2 + random.nextInt(chances.vertices() - 2), random.nextDouble());

        var before = new IntroductionPaths(chances).from(0, List.of(1), 1);
        var after = new IntroductionPaths(better.build()).from(0, List.of(1), 1);

        assertThat(best(after)).isGreaterThanOrEqualTo(best(before));
    }

    private static double best(List<IntroductionPath> paths) {
        return paths.isEmpty() ? 0 : paths.getFirst().chance();
    }

    private static void assertHolds(IntroductionPath path, Chances chances, Set<Integer> targets) {
        var seen = new HashSet<>(Set.of(0));
        var at = 0;
        var product = 1.;
        for (var link : path.links()) {
            assertThat(link.from()).isEqualTo(at);
            assertThat(link.chance()).isEqualTo(chances.chance(link.from(), link.to()));
            assertThat(seen.add(link.to())).isTrue();
            at = link.to();
            product *= link.chance();
        }
        assertThat(targets).contains(at);
        assertThat(path.chance()).isCloseTo(product, within(ROUNDING));
    }

    private static Chances invented(SplittableRandom random) {
        var vertices = random.nextInt(4, 14);
        var builder = Chances.of(vertices);
        for (var i = random.nextInt(1, 12 * vertices); i > 0; i--) {
            var from = random.nextInt(vertices);
            builder.put(from, (from + random.nextInt(1, vertices)) % vertices, random.nextDouble());
        }
        return builder.build();
    }

    private static List<IntroductionPath> naive(Chances chances, Set<Integer> targets, int most) {
        var all = new ArrayList<IntroductionPath>();
        extend(List.of(), 1, chances, targets, all);
        all.sort(IntroductionPath.BEST_FIRST);
        var asked = new HashSet<Integer>();
        var best = new ArrayList<>(
                all.stream().filter(path -> asked.add(path.first())).limit(most).toList());
        all.stream()
                .filter(path -> !best.contains(path))
                .limit(most - best.size())
                .toList()
                .forEach(best::add);
        best.sort(IntroductionPath.BEST_FIRST);
        return best;
    }

    private static void extend(
            List<Link> links, double chance, Chances chances, Set<Integer> targets, List<IntroductionPath> found) {
        var at = links.isEmpty() ? 0 : links.getLast().to();
        if (targets.contains(at)) {
            found.add(new IntroductionPath(links, chance));
        } else if (links.size() < 3) {
            for (var to = 1; to < chances.vertices(); to++) {
                var next = to;
                if (chances.chance(at, to) > 0 && links.stream().noneMatch(link -> link.to() == next)) {
                    var longer = new ArrayList<>(links);
                    longer.add(new Link(at, to, chances.chance(at, to)));
                    extend(List.copyOf(longer), chance * chances.chance(at, to), chances, targets, found);
                }
            }
        }
    }

    private static double[] chancesOf(List<IntroductionPath> paths) {
        return paths.stream().mapToDouble(IntroductionPath::chance).toArray();
    }

    private static Set<Integer> introducers(List<IntroductionPath> paths) {
        return paths.stream().map(IntroductionPath::first).collect(toSet());
    }
}
