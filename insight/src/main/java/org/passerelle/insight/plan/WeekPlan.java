package org.passerelle.insight.plan;

import static java.lang.Math.max;

import java.time.DayOfWeek;
import java.util.List;

/// A week's touches, and how good they are.
///
/// @param touches in the order of the candidates, one at most each
/// @param freeMinutes the budget less the engagements, as far as the days have room, in whole quarters of an hour
/// @param byHandValue what choosing by gain per minute would be worth under the same rules, in points; never more than
///     a plan not changed by hand
/// @param bound no plan that keeps promises and shares is worth more, in points
/// @param freeBound no plan at all is worth more; less the bound, what promises and shares cost at most
/// @param times one per group
/// @param forgotten to whom something is promised, and nobody thought of it; empty unless changed by hand
public record WeekPlan(
        List<Touch> touches,
        int freeMinutes,
        double byHandValue,
        double bound,
        double freeBound,
        List<GroupTime> times,
        List<Long> forgotten) {

    /// What all touches are worth, in points.
    public double value() {
        return touches.stream().mapToDouble(Touch::value).sum();
    }

    /// What all touches take, in whole quarters of an hour.
    public int minutes() {
        return touches.stream().mapToInt(Touch::minutes).sum();
    }

    /// What they take beyond the free minutes: 0, unless promises alone take more, or it was changed by hand.
    public int overrunMinutes() {
        return max(0, minutes() - freeMinutes);
    }

    /// How near to the bound the plan is: 0 to 1 where it was not changed by hand, 1 when there is nothing to gain.
    public double ratio() {
        return bound == 0 ? 1 : value() / bound;
    }

    /// What the touches of one day take, engagements apart, in whole quarters of an hour.
    public int minutesOn(DayOfWeek day) {
        return touches.stream().filter(touch -> touch.day() == day).mapToInt(Touch::minutes).sum();
    }
}
