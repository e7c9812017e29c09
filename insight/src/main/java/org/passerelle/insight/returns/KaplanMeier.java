package org.passerelle.insight.returns;

import static java.lang.Math.min;
import static java.lang.Math.sqrt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// The curve of those still waiting, relations still open counted for as long as they were seen (Kaplan and Meier 1958).
/// After the last step it stays level: what happens later is not known, and completeness is told rather too low.
///
/// @param steps the earliest first; none when no contract came
public record KaplanMeier(List<Step> steps) implements Wait {

    public KaplanMeier {
        steps = List.copyOf(steps);
    }

    /// A fall of the curve.
    ///
    /// @param months after the first touch
    /// @param atRisk how many were still waiting just before, 1 or more
    /// @param won how many contracts came then, 1 to `atRisk`
    /// @param waiting the share still waiting after, 0 to 1
    /// @param standardError of that share, after Greenwood; 0 at both ends
    public record Step(double months, int atRisk, int won, double waiting, double standardError) {}

    /// Where a contract came and an open relation was last seen at the same time, the contract came first. Cost: n log n.
    public static KaplanMeier of(Collection<LeadTime> times) {
        var counts = new TreeMap<Double, int[]>();
        for (var time : times) {
            counts.computeIfAbsent(time.months(), months -> new int[2])[time.won() ? 1 : 0]++;
        }
        var steps = new ArrayList<Step>();
        var atRisk = times.size();
        var waiting = 1.;
        var greenwood = 0.;
        for (var entry : counts.entrySet()) {
            var won = entry.getValue()[1];
            if (won > 0) {
                waiting *= 1 - (double) won / atRisk;
                greenwood += won / ((double) atRisk * (atRisk - won));
                var error = waiting == 0 ? 0 : waiting * sqrt(greenwood);
                steps.add(new Step(entry.getKey(), atRisk, won, waiting, error));
            }
            atRisk -= won + entry.getValue()[0];
        }
        return new KaplanMeier(steps);
    }

    /// The share still waiting after so many months, 0 to 1.
    public double waiting(double months) {
        return steps.stream()
                .filter(step -> step.months() <= months)
                .mapToDouble(Step::waiting)
                .reduce(1, (before, after) -> after);
    }

    /// Months after which half of the contracts have come; empty while the curve has not come down so far.
    public OptionalDouble median() {
        return steps.stream()
                .filter(step -> step.waiting() <= .5)
                .mapToDouble(Step::months)
                .findFirst();
    }

    @Override
    public double within(double months) {
        return 1 - waiting(months);
    }

    @Override
    public double completeness(double months) {
        Wait.requirePeriod(months);
        var area = 0.;
        var before = 1.;
        for (var step : steps) {
            area += (before - step.waiting()) * (months - min(months, step.months()));
            before = step.waiting();
        }
        return area / months;
    }
}
