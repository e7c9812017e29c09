package org.passerelle.insight.pitch;

import static java.lang.Math.abs;
import static java.lang.Math.sqrt;

import java.util.Arrays;

/// Weights as they are learnt.
final class Fit {

    private final double rate;
    private final double pull;
    private final double signWeight;
    private final double[] weights = new double[Grams.BUCKETS];
    private final double[] steep = new double[Grams.BUCKETS];
    private final double[] signs = new double[Sign.values().length];
    private final double[] steepSigns = new double[Sign.values().length];
    private double intercept;
    private double steepIntercept = 1;

    Fit(double rate, double pull, double signWeight) {
        this.rate = rate;
        this.pull = pull;
        this.signWeight = signWeight;
        Arrays.fill(steep, 1);
        Arrays.fill(steepSigns, 1);
    }

    void learn(PitchTraining.Example example) {
        var seen = example.seen();
        var error = example.weight() * ((example.pitch() ? 1 : 0) - PitchModel.chance(score(seen)));
        for (var bucket : seen.buckets()) {
            weights[bucket] = moved(weights[bucket], error * seen.share(), steep, bucket, rate);
        }
        for (var sign = 0; sign < signs.length; sign++) {
            if (seen.amounts()[sign] > 0) {
                signs[sign] =
                        moved(signs[sign], error * seen.amounts()[sign], steepSigns, sign, rate * signWeight);
            }
        }
        steepIntercept += error * error;
        intercept += rate / sqrt(steepIntercept) * error;
    }

    private double moved(double weight, double slope, double[] steepness, int at, double rate) {
        var gradient = slope - pull * weight;
        steepness[at] += gradient * gradient;
        return weight + rate / sqrt(steepness[at]) * gradient;
    }

    double score(Seen seen) {
        var sum = 0.;
        for (var bucket : seen.buckets()) {
            sum += weights[bucket];
        }
        var score = intercept + sum * seen.share();
        for (var sign = 0; sign < signs.length; sign++) {
            score += signs[sign] * seen.amounts()[sign];
        }
        return score;
    }

    /// The model, its scores bent by the curve, its weights in bytes.
    PitchModel model(Curve curve) {
        var largest = 1e-9;
        for (var weight : weights) {
            largest = Math.max(largest, abs(weight));
        }
        var bytes = new byte[weights.length];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(weights[i] / largest * Byte.MAX_VALUE);
        }
        var bent = new float[signs.length];
        for (var sign = 0; sign < bent.length; sign++) {
            bent[sign] = (float) (signs[sign] * curve.slope());
        }
        return new PitchModel(
                bytes,
                (float) (largest / Byte.MAX_VALUE * curve.slope()),
                bent,
                (float) (intercept * curve.slope() + curve.intercept()));
    }
}
