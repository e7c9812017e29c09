package org.passerelle.insight.plan;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.passerelle.insight.Layer;
import org.passerelle.insight.plan.Candidate.Kind;

/// A seeded generator of weeks: too short and too long, with and without days, promises, engagements.
final class Weeks {

    private Weeks() {}

    static Week random(SplittableRandom random, int people, int mostMinutes) {
        var candidates = new ArrayList<Candidate>();
        for (var person = 0; person < people; person++) {
            candidates.add(candidate(random, person));
        }
        return new Week(
                candidates,
                random.nextInt(mostMinutes),
                random.nextBoolean() ? Shares.DEFAULT : Shares.LEAST,
                random.nextBoolean() ? Map.of() : Map.of(MONDAY, 240, WEDNESDAY, random.nextInt(200), FRIDAY, 95),
                random.nextBoolean()
                        ? List.of()
                        : List.of(new Engagement(0, MONDAY, 60), new Engagement(-1, null, 20)));
    }

    private static Candidate candidate(SplittableRandom random, int person) {
        var promised = random.nextInt(10) == 0;
        var layer = Layer.values()[random.nextInt(Layer.values().length)];
        return new Candidate(
                person,
                layer,
                Kind.values()[random.nextInt(Kind.values().length)],
                random.nextDouble(.01, 1),
                random.nextDouble(.1, 1),
                random.nextInt(60),
                promised,
                Offers.actions(random, random.nextInt(promised ? 1 : 0, 4)));
    }
}
