package org.passerelle.insight.attribution;

import static java.util.stream.IntStream.range;

import java.util.SplittableRandom;

/// Journeys nobody took.
final class RandomJourneys {

    private RandomJourneys() {}

    static Journeys of(SplittableRandom random) {
        var channels = random.nextInt(1, 13);
        return new Journeys(
                channels,
                range(0, random.nextInt(60)).mapToObj(i -> journey(random, channels)).toList());
    }

    private static Journey journey(SplittableRandom random, int channels) {
        var touches = range(0, random.nextInt(9))
                .mapToObj(i -> new Touch(random.nextInt(channels), random.nextInt(2_000)))
                .toArray(Touch[]::new);
        return random.nextInt(3) == 0 ? Journey.won(random.nextDouble(-100, 10_000), touches) : Journey.lost(touches);
    }
}
