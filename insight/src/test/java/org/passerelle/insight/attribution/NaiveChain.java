package org.passerelle.insight.attribution;

/// The chance of a contract, step by step, until nothing moves: what elimination must find.
final class NaiveChain {

    private static final int STEPS = 20_000;

    private NaiveChain() {}

    static double conversion(Journeys journeys) {
        var n = journeys.channels();
        var counts = new double[n + 1][n + 2];
        for (var journey : journeys.all()) {
            if (!journey.touches().isEmpty()) {
                var here = n;
                for (var touch : journey.touches()) {
                    counts[here][touch.channel()]++;
                    here = touch.channel();
                }
                counts[here][journey.won() ? n : n + 1]++;
            }
        }
        var mass = new double[n + 1];
        mass[n] = 1;
        var won = 0.;
        for (var step = 0; step < STEPS; step++) {
            var next = new double[n + 1];
            for (var place = 0; place <= n; place++) {
                var all = 0.;
                for (var count : counts[place]) {
                    all += count;
                }
                for (var to = 0; to <= n && all > 0; to++) {
                    var flow = mass[place] * counts[place][to] / all;
                    if (to == n) {
                        won += flow;
                    } else {
                        next[to] += flow;
                    }
                }
            }
            mass = next;
        }
        return won;
    }
}
