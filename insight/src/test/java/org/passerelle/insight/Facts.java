package org.passerelle.insight;

import static org.passerelle.insight.Direction.BOTH;
import static org.passerelle.insight.Direction.IN;
import static org.passerelle.insight.Direction.OUT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Small hands to write histories with, and a seeded generator of random ones.
final class Facts {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private Facts() {}

    static Fact out(int daysAgo, double weight) {
        return new Fact(TODAY.minusDays(daysAgo), OUT, weight);
    }

    static Fact in(int daysAgo, double weight) {
        return new Fact(TODAY.minusDays(daysAgo), IN, weight);
    }

    static Fact both(int daysAgo, double weight) {
        return new Fact(TODAY.minusDays(daysAgo), BOTH, weight);
    }

    static Tie tie(Fact... facts) {
        return history(facts).tie();
    }

    static History history(Fact... facts) {
        return new History(TieModel.DEFAULT, TODAY, Arrays.asList(facts));
    }

    /// Up to 60 facts over three years, some in the future, some the same day, some weightless.
    static List<Fact> random(SplittableRandom random) {
        var facts = new ArrayList<Fact>();
        var weights = new double[] {0, .1, .5, 1, 2, 3};
        for (var i = random.nextInt(60); i > 0; i--) {
            facts.add(new Fact(
                    TODAY.minusDays(random.nextInt(-20, 1100)),
                    Direction.values()[random.nextInt(3)],
                    weights[random.nextInt(weights.length)]));
        }
        return facts;
    }
}
