package org.passerelle.insight.attribution;

/// The observed steps from the start over channels to a contract or to nothing, as chances. Steps from a channel to itself
/// are left out: they delay the end and do not change it.
final class Chain {

    static final int NONE = -1;

    /// The start takes the place after the last channel; the row of each place holds its chances to go to each channel.
    private final int start;

    private final double[][] chances;
    private final double[] won;

    Chain(Journeys journeys) {
        this.start = journeys.channels();
        this.chances = new double[start + 1][start];
        this.won = new double[start + 1];
        var left = new double[start + 1];
        for (var journey : journeys.all()) {
            if (!journey.touches().isEmpty()) {
                count(journey, left);
            }
        }
        for (var place = 0; place <= start; place++) {
            for (var next = 0; next < start && left[place] > 0; next++) {
                chances[place][next] /= left[place];
            }
            won[place] = left[place] > 0 ? won[place] / left[place] : 0;
        }
    }

    private void count(Journey journey, double[] left) {
        var here = start;
        for (var touch : journey.touches()) {
            if (touch.channel() != here) {
                chances[here][touch.channel()]++;
                left[here]++;
                here = touch.channel();
            }
        }
        won[here] += journey.won() ? 1 : 0;
        left[here]++;
    }

    /// The chance to come from the start to a contract, what flows into one channel being lost.
    double conversion(int removed) {
        var rows = new double[start][start + 1];
        for (var place = 0; place < start; place++) {
            rows[place][place] = 1;
            if (place != removed) {
                for (var next = 0; next < start; next++) {
                    rows[place][next] -= chances[place][next];
                }
                rows[place][start] = won[place];
            }
        }
        var byChannel = solve(rows);
        var chance = won[start];
        for (var channel = 0; channel < start; channel++) {
            chance += chances[start][channel] * byChannel[channel];
        }
        return chance;
    }

    /// Elimination without pivots: every row holds its own place’s 1 against chances of others that together are no more,
    /// and some end is reached from each, so no pivot vanishes.
    private static double[] solve(double[][] rows) {
        var n = rows.length;
        for (var pivot = 0; pivot < n; pivot++) {
            for (var row = 0; row < n; row++) {
                var factor = row == pivot ? 0 : rows[row][pivot] / rows[pivot][pivot];
                for (var column = pivot; column <= n && factor != 0; column++) {
                    rows[row][column] -= factor * rows[pivot][column];
                }
            }
        }
        var solution = new double[n];
        for (var row = 0; row < n; row++) {
            solution[row] = rows[row][n] / rows[row][row];
        }
        return solution;
    }
}
