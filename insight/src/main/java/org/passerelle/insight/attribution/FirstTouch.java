package org.passerelle.insight.attribution;

/// All to the oldest touch: who opened the door.
public final class FirstTouch implements Weighing {

    @Override
    public double[] weights(Journey journey) {
        var weights = new double[journey.touches().size()];
        weights[0] = 1;
        return weights;
    }
}
