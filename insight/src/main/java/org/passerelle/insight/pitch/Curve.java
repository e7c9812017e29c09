package org.passerelle.insight.pitch;

import static java.lang.Math.max;
import static java.lang.Math.min;

import java.util.List;

/// How scores turn into chances that hold: log odds = intercept + slope × score, fitted by Newton's method with a faint
/// pull towards the scores as they are.
record Curve(double intercept, double slope) {

    private static final int STEPS = 50;
    private static final double LONGEST = 1;
    private static final double PULL = 1;

    static Curve of(List<PitchTraining.Example> examples, double[] scores) {
        var curve = new Curve(0, 1);
        for (var step = 0; step < STEPS; step++) {
            curve = curve.step(examples, scores);
        }
        return curve;
    }

    private Curve step(List<PitchTraining.Example> examples, double[] scores) {
        var gradientIntercept = -PULL * intercept;
        var gradientSlope = PULL * (1 - slope);
        var curvature = PULL;
        var cross = 0.;
        var curvatureSlope = PULL;
        for (var i = 0; i < scores.length; i++) {
            var weight = examples.get(i).weight();
            var chance = PitchModel.chance(intercept + slope * scores[i]);
            var error = weight * ((examples.get(i).pitch() ? 1 : 0) - chance);
            var certainty = weight * chance * (1 - chance);
            gradientIntercept += error;
            gradientSlope += error * scores[i];
            curvature += certainty;
            cross += certainty * scores[i];
            curvatureSlope += certainty * scores[i] * scores[i];
        }
        var determinant = curvature * curvatureSlope - cross * cross;
        return new Curve(
                intercept + bounded((curvatureSlope * gradientIntercept - cross * gradientSlope) / determinant),
                slope + bounded((curvature * gradientSlope - cross * gradientIntercept) / determinant));
    }

    private static double bounded(double step) {
        return min(LONGEST, max(-LONGEST, step));
    }
}
