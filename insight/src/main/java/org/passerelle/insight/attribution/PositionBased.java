package org.passerelle.insight.attribution;

import java.util.Arrays;

/// Two fifths to the first touch, two to the last, the rest to those between; two touches share alike.
public final class PositionBased implements Weighing {

    private static final double END = .4;
    private static final double BETWEEN = .2;

    @Override
    public double[] weights(Journey journey) {
        var weights = new double[journey.touches().size()];
        var between = weights.length - 2;
        if (between > 0) {
            Arrays.fill(weights, BETWEEN / between);
        }
        weights[0] = END;
        weights[weights.length - 1] = END;
        return weights;
    }
}
