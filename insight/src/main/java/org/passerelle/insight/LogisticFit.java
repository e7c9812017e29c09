package org.passerelle.insight;

import static java.lang.Math.abs;
import static java.lang.Math.max;
import static java.lang.Math.min;

/// Newton's method for the two numbers of a logistic curve.
///
/// A faint pull towards the curve one starts from (a Gaussian prior of deviation 10) keeps the numbers finite when the
/// strengths separate the outcomes perfectly; from 200 ordinary pairs on it does not show.
final class LogisticFit {

    private static final int MOST_STEPS = 50;
    private static final double LONGEST_STEP = 2;
    private static final double SETTLED = 1e-10;
    private static final double PULL = 1 / (10. * 10);

    private LogisticFit() {}

    static TieModel of(TieModel start, double[] strengths, boolean[] met) {
        var model = start;
        for (var step = 0; step < MOST_STEPS; step++) {
            var next = step(start, model, strengths, met);
            var moved = max(abs(next.intercept() - model.intercept()), abs(next.slope() - model.slope()));
            model = next;
            if (moved < SETTLED) {
                break;
            }
        }
        return model;
    }

    private static TieModel step(TieModel start, TieModel model, double[] strengths, boolean[] met) {
        var gradientIntercept = PULL * (start.intercept() - model.intercept());
        var gradientSlope = PULL * (start.slope() - model.slope());
        var curvature = PULL;
        var cross = 0.;
        var curvatureSlope = PULL;
        for (var i = 0; i < strengths.length; i++) {
            var x = Math.log(strengths[i] + model.epsilon());
            var chance = model.chance(strengths[i]);
            var error = (met[i] ? 1 : 0) - chance;
            var certainty = chance * (1 - chance);
            gradientIntercept += error;
            gradientSlope += error * x;
            curvature += certainty;
            cross += certainty * x;
            curvatureSlope += certainty * x * x;
        }
        var determinant = curvature * curvatureSlope - cross * cross;
        return model.withCurve(
                model.intercept() + bounded((curvatureSlope * gradientIntercept - cross * gradientSlope) / determinant),
                model.slope() + bounded((curvature * gradientSlope - cross * gradientIntercept) / determinant));
    }

    private static double bounded(double step) {
        return min(LONGEST_STEP, max(-LONGEST_STEP, step));
    }
}
