package org.passerelle.bench;

import java.io.PrintStream;
import java.util.Locale;

/// Prints figures as they come, and remembers whether all of them hold.
final class Figures {

    private final String bench;
    private final PrintStream out;
    private boolean allHold = true;

    Figures(String bench, PrintStream out) {
        this.bench = bench;
        this.out = out;
    }

    /// @param bound what the value is held to below, in the same unit
    void add(String figure, double value, String unit, double bound) {
        add(figure, value, unit, bound, value / bound);
    }

    /// @param bound what the value is held to above, in the same unit; the ratio is turned round, and still held to 1
    void addAtLeast(String figure, double value, String unit, double bound) {
        add(figure, value, unit, bound, bound / value);
    }

    private void add(String figure, double value, String unit, double bound, double ratio) {
        allHold &= ratio <= 1;
        out.printf(
                Locale.ROOT,
                "{\"bench\":\"%s\",\"figure\":\"%s\",\"value\":%.4g,\"unit\":\"%s\",\"bound\":%.4g,\"ratio\":%.3f}%n",
                bench,
                figure,
                value,
                unit,
                bound,
                ratio);
    }

    /// A word on what is going on, for whoever waits; machines read the other stream.
    void note(String what) {
        System.err.println(bench + ": " + what);
    }

    boolean allHold() {
        return allHold;
    }
}
