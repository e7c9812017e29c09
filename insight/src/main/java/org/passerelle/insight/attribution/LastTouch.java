package org.passerelle.insight.attribution;

/// All to the newest touch: who closed the deal.
public final class LastTouch implements Weighing {

    @Override
    public double[] weights(Journey journey) {
        var weights = new double[journey.touches().size()];
        weights[weights.length - 1] = 1;
        return weights;
    }
}
