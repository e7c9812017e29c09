package org.passerelle.results.web;

import static java.util.Locale.ROOT;
import static java.util.stream.IntStream.iterate;

import java.util.List;
import org.passerelle.insight.returns.LeadTime;
import org.passerelle.results.Waits;

/// How long mandates take, drawn in a square of 100 by 100: months to the right, the share that has come upwards.
///
/// @param path the line, as SVG draws it
/// @param open where relations still open stand on it: to the right, and from the top
/// @param months those named under the axis, at even distances
public record Curve(String path, List<Point> open, List<Integer> months) {

    private static final double SIDE = 100;
    private static final int MOST_NAMED = 7;
    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24, 60, 120);

    public record Point(double x, double y) {

        public double above() {
            return y - 4;
        }

        public double below() {
            return y + 4;
        }
    }

    static Curve of(Waits waits) {
        var longest = waits.times().stream().mapToDouble(LeadTime::months).max().orElse(1);
        int step = STEPS.stream().filter(each -> longest / each < MOST_NAMED).findFirst().orElse(STEPS.getLast() * 4);
        int last = step * Math.max(1, (int) Math.ceil(longest / step));
        var path = new StringBuilder("M0 100");
        for (var each : waits.curve().steps())
            path.append(String.format(ROOT, "H%.2fV%.2f", SIDE * each.months() / last, SIDE * each.waiting()));
        path.append(String.format(ROOT, "H%.2f", SIDE * longest / last));
        var open = waits.times().stream()
                .filter(time -> !time.won())
                .map(time -> new Point(SIDE * time.months() / last, SIDE * waits.curve().waiting(time.months())))
                .distinct()
                .toList();
        return new Curve(path.toString(), open, iterate(0, month -> month <= last, month -> month + step).boxed().toList());
    }
}
