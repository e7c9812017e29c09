package org.passerelle.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Shares a number of exchanges out among relations of every circle.
final class Courses {

    private Courses() {}

    /// One outline per circle, whose facts add up to `facts` exactly. Those who never answer have their one or three;
    /// the others share the rest, the closest most.
    static List<Course> outlines(List<Circle> circles, int facts, int spanDays, LocalDate today, Dice dice) {
        var few = weights(circles, false, dice);
        var many = weights(circles, true, dice);
        int wanted = (int) Arrays.stream(few).sum();
        var fewFacts = Shares.of(Math.min(wanted, facts / 4), few);
        var manyFacts = Shares.of(facts - Arrays.stream(fewFacts).sum(), many);
        var courses = new ArrayList<Course>();
        for (int i = 0; i < circles.size(); i++)
            courses.add(Course.sketch(circles.get(i), spanDays, today, dice).with(fewFacts[i] + manyFacts[i]));
        return courses;
    }

    private static double[] weights(List<Circle> circles, boolean twoWay, Dice dice) {
        return circles.stream()
                .mapToDouble(circle -> circle.isTwoWay() == twoWay ? circle.weight : 0)
                .map(weight -> twoWay ? weight * (0.7 + 0.6 * dice.fraction()) : weight)
                .toArray();
    }
}
