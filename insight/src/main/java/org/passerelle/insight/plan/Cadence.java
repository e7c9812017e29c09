package org.passerelle.insight.plan;

import static java.lang.Math.sqrt;

import java.util.List;

/// How much it costs to let one person wait, and what it takes to reach them.
///
/// Each week without contact costs `value × weeks`; an attempt takes `time`, is answered with a chance of `chance`, and
/// an answer brings the weeks back to 1 in the week after. Choosing whom to reach, at most once a week each, is then
/// the scheduling of updates by the age of information (Kadota, Sinha, Uysal-Biyikoglu, Singh & Modiano 2018).
///
/// ```java
/// new Cadence(4, .5, 1).index(3);   // 18
/// Cadence.lowerBound(List.of(new Cadence(4, 1, 1), new Cadence(1, 1, 1)), 1);   // 7
/// ```
///
/// @param value α, what a week of silence costs, in points; above 0
/// @param chance p, that an attempt is answered; above 0, at most 1
/// @param time τ, what an attempt takes, in the unit of the budget; above 0
public record Cadence(double value, double chance, double time) {

    private static final double WEEKS_A_YEAR = 52;

    public Cadence {
        if (!(value > 0 && Double.isFinite(value))
                || !(chance > 0 && chance <= 1)
                || !(time > 0 && Double.isFinite(time))) {
            throw new IllegalArgumentException(
                    "A cadence needs a value and a time above zero and a chance up to one, not %s, %s and %s."
                            .formatted(value, time, chance));
        }
    }

    /// The cadence whose best rhythm, by the square-root rule, is so many contacts a year: α = p·τ·f², with f a week.
    /// Given the rhythm of their {@link org.passerelle.insight.Layer#twoWayDays layer}, people of all layers
    /// have about the same index on the day they fall due.
    ///
    /// @param timesAYear above 0
    public static Cadence ofRhythm(double timesAYear, double chance, double time) {
        var timesAWeek = timesAYear / WEEKS_A_YEAR;
        return new Cadence(chance * time * timesAWeek * timesAWeek, chance, time);
    }

    /// What reaching them now is worth, per unit of time: C = ½·α·p·h·(h + 2/p − 1)/τ. Reach the highest first. With
    /// all times 1 it is the Whittle index of the problem; dividing by τ is ours.
    ///
    /// @param weeks h, since the last answer, 0 or more
    public double index(double weeks) {
        return worth(weeks) / time;
    }

    /// What reaching them now is worth in all, in points: the index times the time.
    public double worth(double weeks) {
        if (!(weeks >= 0)) {
            throw new IllegalArgumentException("Nobody was reached %s weeks ago.".formatted(weeks));
        }
        return value * weeks * (chance * (weeks - 1) + 2) / 2;
    }

    /// The best steady number of attempts a week for each, in the order given, all together taking the budget: in
    /// proportion to √(α/(p·τ)), at most 1. What that limit leaves over goes to the others by the same rule.
    /// Cost: n² at worst, n as a rule.
    ///
    /// @param budget time a week, above 0; what exceeds one attempt each stays unused
    public static double[] frequencies(List<Cadence> cadences, double budget) {
        if (!(budget > 0)) {
            throw new IllegalArgumentException("A budget of %s leaves nobody a rhythm.".formatted(budget));
        }
        var frequencies = new double[cadences.size()];
        var left = budget;
        var before = -1;
        for (var capped = 0; capped != before; ) {
            before = capped;
            var scale = left / uncapped(cadences, frequencies);
            for (var i = 0; i < frequencies.length; i++) {
                if (frequencies[i] < 1) {
                    frequencies[i] = scale * cadences.get(i).inclination();
                    if (frequencies[i] >= 1) {
                        frequencies[i] = 1;
                        left -= cadences.get(i).time;
                        capped++;
                    }
                }
            }
        }
        return frequencies;
    }

    private static double uncapped(List<Cadence> cadences, double[] frequencies) {
        var sum = 0.;
        for (var i = 0; i < frequencies.length; i++) {
            if (frequencies[i] < 1) {
                var cadence = cadences.get(i);
                sum += cadence.time * cadence.inclination();
            }
        }
        return sum;
    }

    /// No way of choosing costs less than this on average, in points a week: Σ½·α·(1/(f·p) + 1) at the best
    /// {@link #frequencies} f. Where none of them reaches 1, that is (Σ√(α·τ/p))²/(2·budget) + Σα/2.
    ///
    /// @param budget time a week, above 0
    public static double lowerBound(List<Cadence> cadences, double budget) {
        var frequencies = frequencies(cadences, budget);
        var bound = 0.;
        for (var i = 0; i < frequencies.length; i++) {
            var cadence = cadences.get(i);
            bound += cadence.value / 2 * (1 / (frequencies[i] * cadence.chance) + 1);
        }
        return bound;
    }

    private double inclination() {
        return sqrt(value / (chance * time));
    }
}
