package org.passerelle.insight.attribution;

/// Shares each contract among its own touches, by a weight for each. Cost: linear in touches.
interface Weighing extends Attribution {

    /// A weight for each touch, 0 or more, together above 0.
    ///
    /// @param journey with one touch at least
    double[] weights(Journey journey);

    @Override
    default Credit credit(Journeys journeys) {
        var byChannel = new double[journeys.channels()];
        for (var journey : journeys.all()) {
            if (journey.isCredited()) {
                share(journey, byChannel);
            }
        }
        return Credit.of(byChannel, journeys);
    }

    private void share(Journey journey, double[] byChannel) {
        var weights = weights(journey);
        var sum = 0.;
        for (var weight : weights) {
            sum += weight;
        }
        for (var i = 0; i < weights.length; i++) {
            byChannel[journey.touches().get(i).channel()] += journey.value() * weights[i] / sum;
        }
    }
}
