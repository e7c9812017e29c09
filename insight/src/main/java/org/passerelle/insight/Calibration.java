package org.passerelle.insight;

import java.util.List;

/// How well chances agree with what happened, and the curve that agrees best.
///
/// A pair is a strength computed in the past and whether an exchange both ways followed within the horizon. With
/// {@value #FEWEST_PAIRS} of the owner's own, the two numbers of the curve can be fitted, and percentages shown.
///
/// ```java
/// var calibration = Calibration.fit(TieModel.DEFAULT, strengths, met);
/// calibration.model().chance(strength);   // an honest chance, when brierSkill() is above 0
/// ```
///
/// @param model with the curve that was fitted or assessed
/// @param pairs how many it was judged on
/// @param brierSkill 1 − Brier score over that of always saying the base rate: 1 is perfect, 0 no better than the base
///     rate, below 0 worse. On the pairs of a fit it flatters by the two numbers fitted, little from 200 pairs on
/// @param bins ten equal ranges of chance, lowest first, empty ones included
public record Calibration(TieModel model, int pairs, double brierSkill, List<Bin> bins) {

    public static final int FEWEST_PAIRS = 200;

    /// One range of chance.
    ///
    /// @param from its lower bound, included
    /// @param to its upper bound, excluded save for the last
    /// @param predicted the mean chance given, 0 when empty
    /// @param observed the share that happened, nothing being known when empty
    public record Bin(double from, double to, double predicted, Share observed) {}

    /// Fits intercept and slope by logistic regression on ln(strength + ε), keeping τ and ε. Cost: linear per step,
    /// some ten steps.
    ///
    /// @throws IllegalArgumentException with fewer than {@value #FEWEST_PAIRS} pairs, columns of two lengths, or pairs
    ///     that all ended alike: keep showing bands
    public static Calibration fit(TieModel model, double[] strengths, boolean[] met) {
        requireEnough(strengths, met);
        return assess(LogisticFit.of(model, strengths, met), strengths, met);
    }

    /// Judges the curve of a model as it is.
    ///
    /// @throws IllegalArgumentException as {@link #fit}
    public static Calibration assess(TieModel model, double[] strengths, boolean[] met) {
        requireEnough(strengths, met);
        var table = new CalibrationTable();
        for (var i = 0; i < strengths.length; i++) {
            table.add(model.chance(strengths[i]), met[i]);
        }
        return new Calibration(model, strengths.length, table.brierSkill(), table.bins());
    }

    private static void requireEnough(double[] strengths, boolean[] met) {
        if (strengths.length != met.length) {
            throw new IllegalArgumentException(
                    "%d strengths for %d outcomes.".formatted(strengths.length, met.length));
        }
        var happened = 0;
        for (var pair : met) {
            happened += pair ? 1 : 0;
        }
        if (met.length < FEWEST_PAIRS || happened == 0 || happened == met.length) {
            throw new IllegalArgumentException(
                    "A calibration needs %d pairs, some met and some not; here are %d, of which %d met."
                            .formatted(FEWEST_PAIRS, met.length, happened));
        }
    }
}
