package org.passerelle.insight.attribution;

import java.util.BitSet;

/// Each contract in equal parts to the distinct channels on its path: the Shapley value (1953) of the game in which a set
/// of channels is worth the contracts it could bring alone (Zhao, Mahboobi and Bagheri 2018). The order of touches and
/// how often one comes again do not matter, and a channel never seen before a contract earns nothing.
public final class ObservedShapley implements Weighing {

    @Override
    public double[] weights(Journey journey) {
        var seen = new BitSet();
        var weights = new double[journey.touches().size()];
        for (var i = 0; i < weights.length; i++) {
            var channel = journey.touches().get(i).channel();
            weights[i] = seen.get(channel) ? 0 : 1;
            seen.set(channel);
        }
        return weights;
    }
}
