package org.passerelle.insight.plan;

import static java.lang.Math.min;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What could be gained if actions could be done in part: no choice of whole ones gains more.
///
/// The linear relaxation of the multiple-choice knapsack. Only the upper convex hull of a menu can be part of it (Sinha
/// & Zoltners 1979), whose steps are then taken by gain per cell (Dantzig 1957). Cost: n log n in actions.
final class Relaxation {

    private record Step(int group, int cells, double gain) {

        double gainPerCell() {
            return gain / cells;
        }
    }

    private final List<Step> steps = new ArrayList<>();
    private final int room;
    private final int[] owed;
    private double owedGain;

    /// @param room cells, at least what is owed
    Relaxation(List<Menu> menus, int groups, int room) {
        this.room = room;
        this.owed = new int[groups];
        menus.forEach(this::add);
        steps.sort(comparingDouble(Step::gainPerCell).reversed());
    }

    private void add(Menu menu) {
        var hull = new ArrayList<Step>();
        if (menu.owed()) {
            var shortest = menu.actions().get(menu.shortest());
            owed[menu.group()] += shortest.cells();
            owedGain += shortest.gain();
            hull.add(new Step(menu.group(), shortest.cells(), shortest.gain()));
        } else {
            hull.add(new Step(menu.group(), 0, 0));
        }
        IntStream.range(0, menu.actions().size())
                .filter(menu::fits)
                .mapToObj(menu.actions()::get)
                .sorted(comparingInt(Action::cells).thenComparing(comparingDouble(Action::gain).reversed()))
                .forEach(action -> extend(hull, new Step(menu.group(), action.cells(), action.gain())));
        for (var corner = 1; corner < hull.size(); corner++) {
            steps.add(between(hull.get(corner - 1), hull.get(corner)));
        }
    }

    private static void extend(List<Step> hull, Step corner) {
        if (corner.gain() <= hull.getLast().gain()) {
            return;
        }
        while (hull.size() > 1 && bendsUp(hull.get(hull.size() - 2), hull.getLast(), corner)) {
            hull.removeLast();
        }
        hull.add(corner);
    }

    private static boolean bendsUp(Step first, Step middle, Step last) {
        return between(middle, last).gainPerCell() >= between(first, middle).gainPerCell();
    }

    private static Step between(Step from, Step to) {
        return new Step(from.group(), to.cells() - from.cells(), to.gain() - from.gain());
    }

    /// The bound where each group takes at least so many cells, what it is owed included.
    double bound(int[] least) {
        var reserved = least.clone();
        Arrays.setAll(reserved, group -> least[group] - owed[group]);
        var free = room - Arrays.stream(least).sum();
        var bound = owedGain;
        for (var step : steps) {
            var own = min(step.cells(), reserved[step.group()]);
            var common = min(step.cells() - own, free);
            reserved[step.group()] -= own;
            free -= common;
            bound += step.gain() * (own + common) / step.cells();
        }
        return bound;
    }
}
