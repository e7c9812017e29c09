package org.passerelle.insight.attribution;

import java.util.Arrays;

/// The same to every touch: a channel touched twice earns twice.
public final class Linear implements Weighing {

    @Override
    public double[] weights(Journey journey) {
        var weights = new double[journey.touches().size()];
        Arrays.fill(weights, 1);
        return weights;
    }
}
