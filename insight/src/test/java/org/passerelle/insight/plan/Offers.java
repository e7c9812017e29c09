package org.passerelle.insight.plan;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// A seeded generator of things to do: some worthless, some alike, some that fill no quarter of an hour.
final class Offers {

    private Offers() {}

    /// For each person, none to three actions.
    static List<List<Action>> random(SplittableRandom random, int people) {
        return Stream.generate(() -> actions(random, random.nextInt(4))).limit(people).toList();
    }

    static List<Action> actions(SplittableRandom random, int count) {
        return Stream.generate(() -> new Action(
                        "any",
                        random.nextBoolean() ? 15 * random.nextInt(1, 7) : random.nextInt(1, 100),
                        random.nextBoolean() ? random.nextInt(6) : random.nextDouble(20)))
                .limit(count)
                .toList();
    }
}
